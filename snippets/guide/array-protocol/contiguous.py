import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
for source in (tensor, tensor.T):
    array = np.ascontiguousarray(source)
    print(array.shape, np.shares_memory(array, tensor.numpy()))
