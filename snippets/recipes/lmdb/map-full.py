import tempfile

import lmdb
import torch

images = torch.zeros(20, 3, 224, 224)
env = lmdb.open(tempfile.mkdtemp())
with env.begin(write=True) as txn:
    txn.put(b"images", images.numpy())
