import numpy as np
import torch

tensor = torch.zeros(2, 3)
order, repeats = np.array([1, 0]), np.array([2, 1])

print(tensor.permute(tuple(order)).shape)
print(tensor.repeat(tuple(repeats)).shape)
