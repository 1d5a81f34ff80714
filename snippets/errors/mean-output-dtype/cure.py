import numpy as np
import torch

array = np.array([1, 2])
tensor = torch.from_numpy(array)
print(array.mean(), tensor.mean(dtype=torch.float64))
