import numpy as np
import torch

array = np.ones(3)
shared, copied = torch.from_numpy(array), torch.tensor(array)

print(shared.data_ptr() == array.ctypes.data)
print(copied.data_ptr() == array.ctypes.data)
address, read_only = array.__array_interface__["data"]
print(address == shared.data_ptr(), read_only)
