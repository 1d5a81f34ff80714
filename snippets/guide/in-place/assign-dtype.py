import numpy as np
import torch

array = np.ones(2, dtype=np.float32)
tensor = torch.from_numpy(array)
array.dtype = np.int32
array[0] = 3
print(array)
print(tensor)
