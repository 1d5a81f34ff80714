import numpy as np
import torch

array = np.zeros(3)
narrow = array.astype(np.float32)
print(torch.tensor(narrow).data_ptr() == narrow.ctypes.data)

tensor = torch.from_numpy(narrow)
print(tensor.data_ptr() == narrow.ctypes.data)
print(narrow.astype(np.float32) is narrow, tensor.float() is tensor)
