import numpy as np
import torch
from numba import njit


@njit
def running_max(values):
    out = np.empty_like(values)
    top = values[0]
    for i in range(values.size):
        top = out[i] = max(top, values[i])
    return out


print(torch.from_numpy(running_max(torch.tensor([1, 3, 2]).numpy())))
