import ctypes

import torch

tensor = torch.tensor([1, 2, 3])
print(list((ctypes.c_int32 * 3).from_address(tensor.data_ptr())))
print(list((ctypes.c_int64 * 3).from_address(tensor.data_ptr())))

tensor = torch.tensor([1.0, 2.0], dtype=torch.float64)
print(list((ctypes.c_float * 2).from_address(tensor.data_ptr())))
print(list((ctypes.c_double * 2).from_address(tensor.data_ptr())))
