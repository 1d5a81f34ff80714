import numpy as np
import torch

array = np.zeros(2)
array.flags.writeable = False
tensor = torch.from_dlpack(array)
print(tensor.data_ptr() == array.ctypes.data)
