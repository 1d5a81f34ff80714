import numpy as np
import torch

ids = [np.uint64(7), np.uint64(8)]

print(torch.from_numpy(np.array(ids)))
print(torch.from_numpy(np.array(ids).astype(np.int64)))
