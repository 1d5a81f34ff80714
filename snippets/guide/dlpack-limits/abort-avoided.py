import numpy as np
import torch

reverse = np.arange(3)[::-1]
print(torch.from_dlpack(reverse, copy=True))
print(torch.from_dlpack(reverse.copy()))
torch.from_numpy(reverse)
