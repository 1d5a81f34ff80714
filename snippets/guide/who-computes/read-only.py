import numpy as np
import torch

array = np.arange(2.0)
array.flags.writeable = False
print(torch.arange(2.0) == array)
