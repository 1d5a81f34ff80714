import numpy as np
import torch
from numba import njit


@njit("void(float32[::1])")
def clear(values):
    values[:] = 0


tensor = torch.ones(3)
clear(tensor.numpy())
print(tensor)
clear(np.ones(3))
