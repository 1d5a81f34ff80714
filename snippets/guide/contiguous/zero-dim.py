import numpy as np
import torch

array = np.array(3.0)
print(np.ascontiguousarray(array).shape)
print(np.asarray(array, order="C").shape)
print(np.require(array, requirements="C").shape)
print(torch.from_numpy(array).contiguous().shape)
