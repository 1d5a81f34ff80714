import numpy as np
import torch

device = "mps" if torch.backends.mps.is_available() else "cpu"
array = np.array([0.1, 0.2])

tensor = torch.from_numpy(array).float().to(device)
print(array.dtype, tensor.dtype, tensor.cpu())
