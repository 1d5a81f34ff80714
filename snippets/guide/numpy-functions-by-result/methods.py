import numpy as np
import torch

array = np.arange(3.0)
positions = torch.tensor([0, 2])
mask = torch.tensor([True, False, True])
print(array.take(positions), array.compress(mask))
print(array.sum(where=mask), array.sum(axis=torch.tensor(0)))
print(array.repeat(torch.tensor([1, 0, 2])))
array.put(positions, torch.tensor([7.0, 8.0]))
print(array)
array.reshape(torch.tensor([3, 1]))
