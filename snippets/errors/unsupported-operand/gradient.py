import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
array = np.array([3.0, 4.0], dtype=np.float32)

(torch.from_numpy(array) * weights).sum().backward()
print(weights.grad)
