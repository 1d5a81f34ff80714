import numpy as np
import torch

array = np.array([1, 2], ">i2")
print(torch.tensor(list(array)))
print(torch.from_numpy(np.array([1, 2], ">u1")))
