import numpy as np
import torch

array = np.zeros(2)
for data in (array, torch.zeros(2), [0.0, 0.0], np.float32(0)):
    print(torch.as_tensor(data))
print(torch.as_tensor(array).data_ptr() == array.ctypes.data)
