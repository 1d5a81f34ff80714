import numpy as np
import torch

array = np.ones((2, 3)).T
print(torch.from_numpy(array).shape)
array = np.ascontiguousarray(array)
print(torch.frombuffer(array, dtype=torch.float64).shape)
