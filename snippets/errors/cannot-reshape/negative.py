import numpy as np
import torch

array = np.arange(6)
print(array.reshape(-2, 3).shape)
torch.from_numpy(array).reshape(-2, 3)
