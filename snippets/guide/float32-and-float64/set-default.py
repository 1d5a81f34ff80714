import numpy as np
import torch

singles = np.ones(2, dtype=np.float32)
torch.set_default_dtype(torch.float64)
print(torch.tensor([1.0]).dtype, torch.nn.Linear(1, 1).weight.dtype)
print(torch.from_numpy(singles).dtype, torch.tensor(singles).dtype)
