import numpy as np
import torch

array = np.ma.masked_array([1.0, 2.0, 9.0], mask=[0, 0, 1])
print(array.mean(), torch.from_numpy(array).mean())
print(torch.tensor(array), torch.tensor(array[2]))
print(torch.tensor([array]))
print(torch.from_numpy(array.filled(np.nan)))
