import numpy as np
import torch

@torch.compile(backend="eager", fullgraph=True)
def scaled(array):
    return array * table

ones, table = np.ones(2), np.ones(2)
print(scaled(ones))
table[0] = 50
print(scaled(ones))
table = np.full(2, 3.0)
print(scaled(ones))
