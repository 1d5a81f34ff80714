import numpy as np
import torch

tensor = torch.ones(2)
array = np.from_dlpack(tensor)
tensor.resize_(1_000_000)
print(array.ctypes.data == tensor.data_ptr())
