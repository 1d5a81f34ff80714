import numpy as np
import torch

print([1, 2] * np.int64(2), [1, 2] * torch.tensor(2))
print(np.array([1, 2]) * np.float64(2))
[1, 2] * np.float64(2)
