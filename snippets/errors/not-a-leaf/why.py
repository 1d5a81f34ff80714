import numpy as np
import torch

array = np.array([1.0, 2.0])
leaf = torch.tensor(array, requires_grad=True)
point = leaf.float()
(point**2).sum().backward()
print(leaf.is_leaf, point.is_leaf)
print(leaf.grad)
