import numpy as np
import torch

mask = np.array([True, False])
condition = torch.from_numpy(mask)
whole, half = np.ones(2, np.int64), np.zeros(2, np.float16)
print(np.where(mask, 1.0, 0.0).dtype)
print(torch.where(condition, 1.0, 0.0).dtype)
print(np.where(mask, whole, half).dtype)
ours = torch.where(
    condition, torch.from_numpy(whole), torch.from_numpy(half)
)
print(ours.dtype)
