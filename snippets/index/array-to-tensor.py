import numpy as np
import torch

array = np.array([[1, 2, 3], [4, 5, 6]])
tensor = torch.from_numpy(array)

print(tensor)
print(type(tensor).__name__, tensor.dtype)
