import numpy as np
import torch

print(isinstance(np.float64(2), float))
print(torch.tensor([1.5, 2]).dtype)
print(torch.tensor([1.5, np.float32(2)]).dtype)
print(torch.tensor([1.5, np.float64(2)]).dtype)
print(torch.tensor([1.5, np.ones(3).mean()]).dtype)
