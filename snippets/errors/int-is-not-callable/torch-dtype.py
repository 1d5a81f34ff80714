import numpy as np
import torch

print(np.float32(3), np.int64([1.5, 2]))
print(torch.tensor(3, dtype=torch.float32))
print(torch.as_tensor(np.array([1.5, 2]), dtype=torch.int64))
torch.float32(3)
