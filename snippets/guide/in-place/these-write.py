import numpy as np
import torch

tensor = torch.tensor([3.0, 1.0, 2.0])
array = tensor.numpy()

tensor.mul_(10)
print(array)
torch.neg(tensor, out=tensor)
print(array)
array.sort()
print(tensor)
array[array < -15] = 0
np.add(array, 1, out=array)
print(tensor)
