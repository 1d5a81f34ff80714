import numpy as np
import torch

array = np.array([1 / 3, 16777217.0, 1760000050.5])
print(array.tolist())
print(torch.from_numpy(array).float().tolist())
print(torch.tensor(array.tolist()).tolist())
