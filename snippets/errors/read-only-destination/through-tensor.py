import numpy as np
import torch

array = np.zeros(3)
array.flags.writeable = False
torch.from_numpy(array)[0] = 9
print(array)
