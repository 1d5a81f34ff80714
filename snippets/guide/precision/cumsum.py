import numpy as np
import torch

array = np.full(5_000_000, 0.1, dtype=np.float32)
tensor = torch.from_numpy(array)
print(round(array.sum().item(), -2), round(tensor.sum().item(), -2))
print(round(array.cumsum()[-1].item(), -2))
print(round(tensor.cumsum(0)[-1].item(), -2))
print(round(array.cumsum(dtype=np.float64)[-1].item(), -2))
