import numpy as np
import torch

for array in np.array(3.0), np.empty((3, 0, 2)), np.zeros((2, 3)).T:
    tensor = torch.from_numpy(array)
    print(array.shape, tensor.shape, tensor.stride())
