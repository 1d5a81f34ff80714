import numpy as np
import torch

for dtype in (np.float64, np.float32):
    array = np.ones(3, dtype=dtype)
    tensor = torch.from_numpy(array).float()
    tensor += 1
    print(array.dtype, array)
