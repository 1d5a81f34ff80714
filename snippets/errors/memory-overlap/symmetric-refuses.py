import numpy as np
import torch

array = np.array([[1.0, 2.0], [3.0, 4.0]])
matrix = torch.tensor(array)
array += array.T
print(array)
matrix += matrix.T
