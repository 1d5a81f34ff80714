import tempfile

import lmdb
import torch

matrix = torch.arange(6.0).reshape(2, 3)
env = lmdb.open(tempfile.mkdtemp())
with env.begin(write=True) as txn:
    for value in matrix, matrix.T.numpy():
        try:
            txn.put(b"matrix", value)
        except (TypeError, ValueError) as error:
            print(error)
    print(txn.put(b"matrix", matrix.T.contiguous().numpy()))
