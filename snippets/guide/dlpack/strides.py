import numpy as np
import torch

tensor = torch.arange(12).reshape(3, 4)
array = np.from_dlpack(tensor.T[::2])
print(array.shape, array.strides, array.flags.c_contiguous)

array[0, 0] = 99
print(tensor[0, 0])

one_row = tensor[:1, ::2]
print(one_row.stride(), np.from_dlpack(one_row).strides)
