import numpy as np
import torch

array = np.zeros(2)
tensor = torch.from_numpy(array)
before = array.ctypes.data
array.resize(1_000_000, refcheck=False)
print("array moved:", array.ctypes.data != before)
print("tensor moved:", tensor.data_ptr() != before)
