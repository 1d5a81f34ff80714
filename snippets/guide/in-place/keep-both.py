import numpy as np
import torch

array = np.ones(3)
tensor = torch.from_numpy(array)

array[...] = array + 1
print(tensor)
tensor.copy_(tensor * 10)
print(array)
