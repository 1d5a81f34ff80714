import numpy as np
import torch

array = np.ma.masked_array([1, 2, 9], mask=[0, 0, 1])
valid = torch.from_numpy(~np.ma.getmaskarray(array))

print(torch.from_numpy(array.filled()))
print(torch.from_numpy(array.filled(0)), valid)
print(torch.from_numpy(array.compressed()))
