import ctypes

import torch

tensor = torch.zeros(3)
numbers = (ctypes.c_float * 3).from_buffer(tensor.numpy())
numbers[0] = 1
numbers[1:] = [2, 3]
print(tensor)

(ctypes.c_float * 4).from_buffer(tensor.numpy())
