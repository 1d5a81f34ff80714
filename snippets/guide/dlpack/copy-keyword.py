import numpy as np
import torch

array, tensor = np.zeros(2), torch.zeros(2)
for copy in (None, False, True):
    to_torch = torch.from_dlpack(array, copy=copy)
    to_numpy = np.from_dlpack(tensor, copy=copy)
    print(
        copy,
        np.shares_memory(to_torch.numpy(), array),
        np.shares_memory(to_numpy, tensor.numpy()),
    )
