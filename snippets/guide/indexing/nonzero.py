import numpy as np
import torch

array = np.array([[0, 7], [8, 0]])
tensor = torch.from_numpy(array)

print(tensor[np.nonzero(array)])
print(array[np.nonzero(tensor.numpy())])
print(tensor[np.ix_([0, 1], [1])].tolist())
print(array[tensor.nonzero()].shape)
print(repr(array[(tensor > 7).nonzero(as_tuple=True)]))
