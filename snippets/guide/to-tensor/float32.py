import numpy as np
import torch

for dtype in (np.float64, np.float32):
    array = np.zeros(3, dtype=dtype)
    tensor = torch.from_numpy(array).float()
    other = torch.as_tensor(array, dtype=torch.float32)

    tensor[0] = other[1] = 99
    print(array.dtype, tensor.dtype, other.dtype, array)
