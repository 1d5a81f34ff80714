import numpy as np
import torch

weights = torch.ones(2, requires_grad=True)
squares = weights * weights
np.add(9, 0, out=weights.detach().numpy())

squares.sum().backward()
print(weights.grad)
