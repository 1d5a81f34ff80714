import ctypes

import numpy as np
import torch

numbers = (ctypes.c_float * 3)(1, 2, 3)
tensor = torch.frombuffer(numbers, dtype=torch.float32)
array = np.ctypeslib.as_array(numbers)

numbers[0] = 99
print(tensor, array)
