import numpy as np
import torch

tensor, array = torch.zeros(2), np.zeros(2, dtype=np.float32)
np.add(1, 2, out=tensor.numpy())
torch.add(tensor, 1, out=torch.from_numpy(array))

print(tensor, array)
