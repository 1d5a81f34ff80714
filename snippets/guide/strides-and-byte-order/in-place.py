import numpy as np
import torch

array = np.array([1, 2], dtype=">i4")
native = array.byteswap(inplace=True).view(np.int32)
tensor = torch.from_numpy(native)
print(tensor.data_ptr() == array.ctypes.data)
print(tensor, array)
