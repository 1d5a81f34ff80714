import numpy as np
import torch

tensor = torch.tensor([1.7, -2.7])
for dtype in (np.float32, np.float64, np.int64, object):
    array = np.asarray(tensor, dtype=dtype)
    print(array, np.shares_memory(array, tensor.numpy()))
