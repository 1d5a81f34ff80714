import numpy as np
import torch

weights = torch.ones(3, requires_grad=True)
array = weights.numpy(force=True)
print(np.shares_memory(weights.detach().numpy(), array))

half = torch.ones(3, dtype=torch.bfloat16)
bits = half.view(torch.int16).numpy()
print(half.data_ptr() == bits.ctypes.data)
