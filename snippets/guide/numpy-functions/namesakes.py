import numpy as np
import torch

array = np.arange(6)
tensor = torch.from_numpy(array)
print(len(np.split(array, 2)), len(torch.split(tensor, 2)))
print(np.max(array.reshape(2, 3), axis=0))
print(torch.max(tensor.reshape(2, 3), axis=0))
pad = torch.nn.functional.pad
print(np.pad(np.ones((1, 1)), ((1, 1), (0, 0))).shape)
print(pad(torch.ones(1, 1), (1, 1, 0, 0)).shape)
