import numpy as np
import torch

mask = np.array([True, False])
condition = torch.from_numpy(mask)
print(np.where(mask, 1.0, 0.0).dtype)
print(torch.where(condition, 1.0, 0.0).dtype)
other = torch.from_numpy(np.zeros(2))
print(torch.where(condition, torch.ones(2), other).dtype)
