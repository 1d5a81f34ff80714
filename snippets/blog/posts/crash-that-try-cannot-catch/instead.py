import numpy as np
import torch

array = np.arange(3)
print(torch.from_dlpack(array[::-1].copy()))
print(torch.from_dlpack(array[::-1], copy=True))
print(torch.from_dlpack(array).flip(0))
torch.from_numpy(array[::-1])
