import numpy as np
import torch

matrix = np.zeros((3, 3))
try:
    np.diagonal(matrix)[:] = 7
except ValueError as error:
    print(error)
np.fill_diagonal(matrix, 7)
torch.from_numpy(matrix).diagonal()[0] = 1
print(matrix)
