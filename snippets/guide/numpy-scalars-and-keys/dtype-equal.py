import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2, dtype=np.float32)
print(tensor.dtype == array.dtype, array.dtype == "float32")
print(tensor.dtype == torch.as_tensor(array).dtype)
print(tensor.shape == array.shape, tensor.shape == [2])
