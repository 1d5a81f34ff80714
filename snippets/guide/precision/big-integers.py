import numpy as np
import torch

ids = torch.from_numpy(np.array([2**24, 2**24 + 1, 2**53 + 1]))
print(ids)
print(ids.float().long() - ids)
print(ids.double().long() - ids)
