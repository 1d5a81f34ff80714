import numpy as np
import torch

print(torch.full((2,), np.float64(1)).dtype)
print(torch.scalar_tensor(np.float64(1)).dtype)
print(torch.full((2,), np.bool_(True)))
