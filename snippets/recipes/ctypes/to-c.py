import ctypes

import torch

libc = ctypes.CDLL(None)
libc.memcpy.restype = address = ctypes.c_void_p
libc.memcpy.argtypes = [address, address, ctypes.c_size_t]

source, target = torch.arange(4.0), torch.zeros(4)
libc.memcpy(target.data_ptr(), source.data_ptr(), source.nbytes)
print(target)
