import numpy as np
import torch

print(torch.tensor(1.5))
print(torch.tensor(np.float32(1.5)))
print(torch.tensor(np.array([1.5, 2.5]), dtype=torch.float32))
