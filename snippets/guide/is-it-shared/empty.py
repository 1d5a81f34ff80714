import numpy as np
import torch

tensor = torch.empty(0)
array = tensor.numpy()
print(np.shares_memory(array, array), tensor.data_ptr())
