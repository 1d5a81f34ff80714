import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
print(weights * torch.from_numpy(np.array([2.0, 3.0])))
print(weights * np.float32(2), np.float64(2) * weights)
weights * np.array([2.0, 3.0])
