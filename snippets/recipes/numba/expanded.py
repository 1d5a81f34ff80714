import torch
from numba import njit

@njit
def count_up(values):
    for i in range(values.size):
        values[i] += i

tensor = torch.zeros(1).expand(4)
count_up(tensor.numpy())
print(tensor)

tensor = torch.zeros(1).expand(4).contiguous()
count_up(tensor.numpy())
print(tensor)
