import numpy as np
import torch

print(np.zeros(2).astype(np.float32).dtype)
print(torch.zeros(2).to(torch.float64).dtype)
