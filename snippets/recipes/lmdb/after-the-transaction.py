import tempfile

import lmdb
import numpy as np
import torch

env = lmdb.open(tempfile.mkdtemp())
for number in range(9):
    with env.begin(write=True) as txn:
        txn.put(b"weights", np.full(4, number))
    if number == 0:
        with env.begin(buffers=True) as txn:
            array = np.frombuffer(txn.get(b"weights"), np.int64)
            copy = torch.tensor(array)
print(copy, "changed:", array[0] != 0)
