import numpy as np
import torch

array = np.zeros(3)
tensor = torch.from_numpy(array)
before = tensor.data_ptr()

array.resize(1_000_000, refcheck=False)
print("array moved:", array.ctypes.data != before)
print("tensor moved:", tensor.data_ptr() != before)
