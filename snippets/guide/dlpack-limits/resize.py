import numpy as np
import torch

tensor = torch.ones(4)
array = np.from_dlpack(tensor)
tensor.resize_(1_000_000)
print(array.ctypes.data == tensor.data_ptr())

tensor = torch.ones(4)
array = tensor.numpy()
tensor.resize_(1_000_000)
