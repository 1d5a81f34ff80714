import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3).T
if not array.flags.c_contiguous:
    array = np.ascontiguousarray(array)
print(torch.from_numpy(array).is_contiguous(), array.base is None)
