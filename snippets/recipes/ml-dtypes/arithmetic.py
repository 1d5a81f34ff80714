import ml_dtypes
import numpy as np
import torch

tensor = torch.ones(1000, dtype=torch.bfloat16)
array = np.ones(1000, ml_dtypes.bfloat16)
print(tensor.mean().item(), array.mean())
print(array.mean(dtype=np.float32))
print((tensor * 1.5).dtype, (array * 1.5).dtype)
