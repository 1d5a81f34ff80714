import numpy as np
import torch

tensor, other = torch.ones(3), np.ones(3)
print(tensor.untyped_storage().resizable())
np.shares_memory(tensor, other)
print(tensor.untyped_storage().resizable())
