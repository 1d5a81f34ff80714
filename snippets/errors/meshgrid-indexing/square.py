import numpy as np
import torch

axis = np.arange(2)
x, y = np.meshgrid(axis, axis)
first, second = torch.meshgrid(
    torch.from_numpy(axis), torch.from_numpy(axis), indexing="ij"
)
print(x)
print(first)
print(second)
