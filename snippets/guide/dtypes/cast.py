import numpy as np
import torch

tensor = torch.ones(3)
for dtype in (np.float32, np.float64):
    array = np.asarray(tensor, dtype=dtype)
    print(array.dtype, np.shares_memory(array, tensor.numpy()))

array = np.ones(3)
for dtype in (torch.float64, torch.float32):
    tensor = torch.as_tensor(array, dtype=dtype)
    print(tensor.dtype, np.shares_memory(tensor.numpy(), array))
