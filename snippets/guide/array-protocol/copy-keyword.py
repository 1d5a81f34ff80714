import numpy as np
import torch

tensor = torch.ones(3)
for copy in (None, True):
    array = np.array(tensor, copy=copy)
    print(copy, np.shares_memory(array, tensor.numpy()))
