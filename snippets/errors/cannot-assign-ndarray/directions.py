import numpy as np
import torch

tensor, array = torch.zeros(3), np.zeros(3)

tensor[np.array([0, 2])] = 1.0
array[:] = tensor
print(tensor, array)
