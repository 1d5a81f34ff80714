import numpy as np
import torch
from numba import njit


def scale(values):
    return values * 0.5


array = torch.ones(3).numpy()
print(scale(array).dtype, njit(scale)(array).dtype)

half = np.float32(0.5)
print(njit(lambda values: values * half)(array).dtype)
