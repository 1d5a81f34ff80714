import numpy as np
import torch

x = torch.ones(2)
array = x.cpu().numpy() * np.array([0.5, 2.0])
result = torch.as_tensor(array)
print(result.dtype)
result = torch.as_tensor(array, dtype=x.dtype, device=x.device)
print(result.dtype)
