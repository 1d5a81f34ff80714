import torch
from numba import njit


@njit
def triple(values):
    values *= 3
    return values, values + 0


tensor = torch.ones(2)
same, new = triple(tensor.numpy())
same, new = torch.from_numpy(same), torch.from_numpy(new)
same[0] = new[1] = 99
print(tensor, new)
