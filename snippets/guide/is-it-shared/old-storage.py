import numpy as np
import torch

array = np.arange(4.0)
part = torch.from_numpy(array)[1:]
print(part.data_ptr() == array[1:].ctypes.data)
print(part.storage().data_ptr() == array[1:].ctypes.data)
print(part.storage().data_ptr() == array.ctypes.data)
