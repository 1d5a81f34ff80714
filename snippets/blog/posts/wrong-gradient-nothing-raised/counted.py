import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
tensor = torch.from_numpy(array)

tensor -= 1
print("torch wrote:", tensor._version, tensor.tolist())
array -= 1
print("NumPy wrote:", tensor._version, tensor.tolist())
