import numpy as np
import torch

for dtype in (np.float64, np.float32):
    array = np.zeros(2, dtype=dtype)
    tensor = torch.Tensor(array)
    array += 1
    print(dtype.__name__, tensor)
