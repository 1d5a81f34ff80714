import numpy as np
import torch

array = np.arange(3)
print(np.resize(array, 5), np.resize(torch.arange(3), 5))
array.resize(5)
print(array)
print(torch.arange(3).resize_(5)[:3])
