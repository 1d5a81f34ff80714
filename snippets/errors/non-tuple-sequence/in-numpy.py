import numpy as np
import torch

array = np.arange(6).reshape(2, 3)
indices = [np.array([0, 1]), np.array([1, 1])]

print(array[indices].shape)
print(torch.from_numpy(array)[tuple(indices)].shape)
