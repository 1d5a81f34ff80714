import numpy as np
import torch

array = np.ones((3, 2))
tensor = torch.from_numpy(array)
print(array.shape, array.size, tensor.size(), tensor.numel())
