import numpy as np
import torch

ids = [np.uint64(7), np.uint64(8)]

print(torch.from_numpy(np.array(ids, dtype=np.uint64)))
print(torch.from_numpy(np.array(ids, dtype=np.int64)))
print(np.array([np.uint64(7), 8]).dtype)
