import numpy as np
import torch

array = np.array([1.0, 2.0], dtype=np.float32)
weights = torch.tensor(array, requires_grad=True)

(weights**2).sum().backward()
torch.optim.SGD([weights], lr=0.5).step()
print(weights.grad, weights.is_leaf)
print(weights.detach(), array)
