import numpy as np
import torch

array = np.arange(3)
array.flags.writeable = False
array.flags.writeable = True
print(torch.from_numpy(array))
