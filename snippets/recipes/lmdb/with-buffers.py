import tempfile

import lmdb
import torch

env = lmdb.open(tempfile.mkdtemp())
with env.begin(write=True) as txn:
    txn.put(b"weights", torch.arange(4.0).numpy())

with env.begin(buffers=True) as txn:
    value = txn.get(b"weights")
    print(type(value).__name__, value.readonly)
    mine = torch.frombuffer(value, dtype=torch.float32).clone()
mine[0] = 9
print(mine)
