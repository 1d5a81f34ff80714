import numpy as np
import torch

array = np.zeros(2)
tensor = torch.as_tensor(array, dtype=torch.float32)
print(tensor, torch.as_tensor(array).data_ptr() == array.ctypes.data)
