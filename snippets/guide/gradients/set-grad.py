import numpy as np
import torch

weight = torch.ones(2, requires_grad=True)
array = np.array([1.0, 2.0], dtype=np.float32)
weight.grad = torch.from_numpy(array)
(weight * 10).sum().backward()
print(array)
weight.grad = torch.from_numpy(np.array([1.0, 2.0]))
