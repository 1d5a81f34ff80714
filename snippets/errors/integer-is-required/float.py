import numpy as np
import torch

ids = [np.uint64(2**24), np.uint64(2**24 + 1)]

print(torch.tensor(ids, dtype=torch.float32).int().tolist())
