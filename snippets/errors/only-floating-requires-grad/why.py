import numpy as np
import torch

print(torch.tensor([1, 2]).dtype, torch.tensor([1.0, 2]).dtype)
print(torch.from_numpy(np.arange(3)).dtype)
print(torch.from_numpy(np.arange(3.0)).dtype)
