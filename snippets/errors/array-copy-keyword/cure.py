import numpy as np
import torch

tensor = torch.ones(3)
array = tensor.numpy().copy()
shared = tensor.numpy()
print(np.shares_memory(array, shared))
