import numpy as np
import torch

array = np.zeros((2, 3))
tensor = torch.from_numpy(array)

tensor.reshape(6)[0] = 1
print(array)
tensor.T.reshape(6)[1] = 2
np.ascontiguousarray(array.T)[0] = 3
print(array)
