import tempfile

import lmdb
import torch

tensor = torch.arange(6.0).reshape(2, 3)
env = lmdb.open(tempfile.mkdtemp())
with env.begin(write=True) as txn:
    txn.put(b"weights", tensor.numpy())

with env.begin() as txn:
    value = txn.get(b"weights")
back = torch.frombuffer(bytearray(value), dtype=torch.float32)
print(back.reshape(2, 3))
