import ctypes

import numpy as np
import torch

vector = np.ctypeslib.ndpointer(np.float32, ndim=1, flags="C,W")
libc = ctypes.CDLL(None)
libc.memset.argtypes = [vector, ctypes.c_int, ctypes.c_size_t]
double, grid = torch.ones(2, dtype=torch.float64), torch.ones(2, 2)
for tensor in torch.ones(2), double, grid, grid[:, 0]:
    try:
        libc.memset(tensor.numpy(), 0, 8)
        print(tensor)
    except ctypes.ArgumentError as error:
        print(error)
