import numpy as np
import torch

zeros = torch._efficientzerotensor(2)
array = np.from_dlpack(zeros)
print(zeros.data_ptr() == 0, array.ctypes.data == 0)
