import numpy as np
import torch

array, tensor = np.zeros(6), torch.zeros(6)
array.flat = 1
tensor.flat = 1  # changes nothing
print(array, tensor)
print(tensor.fill_(1).reshape(2, 3))
tensor.shape = 2, 3
