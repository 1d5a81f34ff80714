import numpy as np
import torch

ids = np.array([1, 2**64 - 1], dtype=np.uint64)
print(torch.from_numpy(ids).to(torch.int64))
print(ids.max() > np.iinfo(np.int64).max)
