import numpy as np
import torch

array = np.zeros((2, 3), order="F")
print(torch.from_numpy(array).stride())
print(torch.tensor(array).stride())
print(torch.tensor(array).contiguous().stride())
