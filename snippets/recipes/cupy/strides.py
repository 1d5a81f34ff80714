import numpy as np
import torch

tensor = torch.zeros(3, 4)
array = np.from_dlpack(tensor.T[::2])
array[1, 0] = 99
print(array.flags.c_contiguous, array.shape)
print(tensor)
