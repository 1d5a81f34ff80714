import numpy as np
import torch

tensor = torch.arange(4.0).reshape(2, 2)
matrix = np.matrix(tensor.numpy())
print(repr(tensor * matrix))
print(tensor * torch.from_numpy(matrix))
matrix * tensor
