import numpy as np
import torch

for dtype in (np.float32, np.float64):
    array = np.zeros(2, dtype=dtype)

    tensor = torch.Tensor(array)
    tensor[0] = 99
    print(tensor, array.dtype, array)
