import ctypes

import torch

numbers = (ctypes.c_int * 2)(1, 2)
print(torch.asarray(numbers))
print(torch.asarray(numbers, dtype=torch.int32))
