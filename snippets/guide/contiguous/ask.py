import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3).T
array = tensor.numpy()
print(tensor.is_contiguous(), array.flags.c_contiguous)

print(tensor.contiguous().stride())
print(np.ascontiguousarray(array).strides)
