import numpy as np
import torch

tensor = torch.ones(2)
array = np.from_dlpack(tensor, copy=False)
print(np.shares_memory(array, tensor.numpy()))
