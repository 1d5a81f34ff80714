import numpy as np
import torch

for dtype in (np.float32, np.float64):
    array = np.zeros(2, dtype)
    tensor = torch.FloatTensor(array)
    print(tensor.dtype, tensor.data_ptr() == array.ctypes.data)
