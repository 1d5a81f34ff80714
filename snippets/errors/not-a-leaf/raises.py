import numpy as np
import torch

array = np.array([1.0, 2.0])
point = torch.tensor(array, requires_grad=True).float()
(point**2).sum().backward()
print(point.grad)
