import numpy as np
import torch

tensor = torch.arange(6)
array = tensor[2:].numpy()

print(tensor.data_ptr() == array.ctypes.data)
print(np.shares_memory(tensor.numpy(), array))
print(array.ctypes.data - tensor.data_ptr(), "bytes further")
