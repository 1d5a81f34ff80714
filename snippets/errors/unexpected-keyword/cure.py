import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
tensor = torch.from_numpy(array)

print(array.sum(axis=0, keepdims=True))
print(tensor.sum(axis=0, keepdims=True))
