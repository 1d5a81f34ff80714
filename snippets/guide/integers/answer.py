import numpy as np
import torch

print(np.array([1, 2]).dtype, torch.tensor([1, 2]).dtype)
for dtype in (np.int64, np.int32, np.uint8):
    array = np.array([1, 2], dtype=dtype)
    tensor = torch.from_numpy(array)
    print(array.dtype, tensor.dtype, tensor.numpy().dtype)
