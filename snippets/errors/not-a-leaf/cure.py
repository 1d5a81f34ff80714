import numpy as np
import torch

array = np.array([1.0, 2.0])
point = torch.tensor(array, dtype=torch.float32, requires_grad=True)
(point**2).sum().backward()
print(point.is_leaf, point.grad.numpy())
