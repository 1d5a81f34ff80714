import numpy as np
import torch

array = np.array([3, 1, 2])
tensor = torch.from_numpy(array)
print(array.size, tensor.size())
print(array.repeat(2), tensor.repeat(2))
print(array.max(axis=0), tuple(tensor.max(axis=0)))
print(array.take(1), tensor.take(torch.tensor(1)))
print(array.sort(), tensor.sort().values)
print(array, tensor)
