import numpy as np
import torch

array = np.arange(12.0).reshape(3, 4)
for view in (array.T, array[:, ::2], array[1:, 1:]):
    tensor = torch.from_numpy(view)
    shared = np.shares_memory(tensor.numpy(), array)
    print(tensor.is_contiguous(), shared)
print(torch.from_numpy(array.T) @ torch.ones(3, dtype=torch.float64))
