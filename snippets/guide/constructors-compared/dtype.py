import numpy as np
import torch

array = np.ones(2, dtype=np.float64)
for dtype in (None, torch.float64, torch.float32):
    for call in (torch.as_tensor, torch.asarray, torch.tensor):
        tensor = call(array, dtype=dtype)
        shared = tensor.data_ptr() == array.ctypes.data
        print(call.__name__, dtype, shared)
