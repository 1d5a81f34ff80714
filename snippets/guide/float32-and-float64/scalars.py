import numpy as np
import torch

tensor = torch.ones(3)
print((tensor * 0.5).dtype)
print((tensor * np.float64(0.5)).dtype)
print((tensor * torch.tensor(0.5, dtype=torch.float64)).dtype)
print((tensor * torch.tensor([0.5], dtype=torch.float64)).dtype)
