import numpy as np
import torch

array = np.arange(3)
array.flags.writeable = False
torch.from_dlpack(array)[0] = 99
print(array)
