import numpy as np
import torch

shared = torch.from_numpy(np.arange(3))
try:
    shared.requires_grad_()
except RuntimeError as error:
    print(error)

leaf = shared.float().requires_grad_()
(leaf * leaf).sum().backward()
print(leaf.is_leaf, leaf.grad)
