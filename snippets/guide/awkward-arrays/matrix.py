import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
matrix = np.matrix([[1, 2], [3, 4]])
tensor = torch.from_numpy(matrix)

print(matrix * matrix)
print(tensor * tensor)
print(matrix[0].shape, tensor[0].shape)
