import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
array = tensor.T.numpy()

print(array.shape, array.strides, array.flags.c_contiguous)
array[2, 0] = 99
print(tensor)
