import numpy as np
import torch

print(np.array([1, "a"]).dtype, np.array([1, None]).dtype)

array = np.array([1, 2.5], dtype=object)
torch.tensor(array, dtype=torch.float32)
