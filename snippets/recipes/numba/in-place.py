import torch
from numba import njit


@njit
def raise_to(values, floor):
    for i in range(values.size):
        if values[i] < floor:
            values[i] = floor


tensor = torch.tensor([-1.0, 2.0, -3.0])
raise_to(tensor.numpy(), 0)
print(tensor)
