import numpy as np
import torch

array = np.zeros(3)

print(torch.from_numpy(array).data_ptr() == array.ctypes.data)
print(torch.tensor(array).data_ptr() == array.ctypes.data)
