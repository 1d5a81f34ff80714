import ctypes

import numpy as np
import torch

numbers = (ctypes.c_double * 6)(*range(6))
pointer = ctypes.cast(numbers, ctypes.POINTER(ctypes.c_double))

array = np.ctypeslib.as_array(pointer, shape=(2, 3))
tensor = torch.from_numpy(array)
numbers[5] = 99
print(tensor)
