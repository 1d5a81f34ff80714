import numpy as np
import torch

array = np.array([2**63])
print(array.dtype, array.dtype == np.uint64)
print(torch.from_numpy(array.view(np.uint64)))
print(torch.from_dlpack(array))
print(np.array([2**63, 1]).dtype)
