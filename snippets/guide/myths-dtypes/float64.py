import numpy as np
import torch

array = np.array([0.1, 0.2])
print(torch.tensor([0.1, 0.2]).dtype)
print(torch.from_numpy(array).dtype, torch.tensor(array).dtype)
print(torch.from_numpy(array).float().dtype)
