import numpy as np
import torch

array = np.arange(3)[::-1]
print(array.strides, torch.from_dlpack(array.copy()))
print(torch.from_dlpack(array, copy=True))
