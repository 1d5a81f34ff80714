import numpy as np
import torch

array = np.zeros(2)
shared = torch.from_dlpack(array)
copied = torch.from_dlpack(array, copy=True)

array += 1
print(shared)
print(copied)
