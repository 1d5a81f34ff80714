import numpy as np
import torch

device = "mps" if torch.backends.mps.is_available() else "cpu"
array = np.array([0.1, 0.2])
print(torch.as_tensor(array, dtype=torch.float32, device=device).dtype)
