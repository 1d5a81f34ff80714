import numpy as np
import torch

ids, one = torch.tensor([1]), np.float32(1)
print((ids * one).dtype, torch.full((1,), one).dtype)
torch.set_default_dtype(torch.float64)
print((ids * one).dtype, torch.full((1,), one).dtype)
print(torch.tensor(one).dtype, torch.from_numpy(one.reshape(1)).dtype)
print((torch.ones(1, dtype=torch.float16) * one).dtype)
