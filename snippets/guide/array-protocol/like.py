import numpy as np
import torch

tensor = torch.ones(2, dtype=torch.float16)
print(np.zeros_like(tensor).dtype, tensor.new_zeros(2).dtype)
np.zeros(2, like=tensor)
