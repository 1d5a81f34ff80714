import torch
from numba import njit

def mark(values, i):
    values[i] = 99

tensor = torch.zeros(4)
part = tensor[:3].numpy()
njit(mark)(part, 3)
print(part, tensor)

njit(boundscheck=True)(mark)(part, 3)
