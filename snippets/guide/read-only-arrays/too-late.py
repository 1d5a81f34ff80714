import numpy as np
import torch

array = np.ones(3)
tensor = torch.from_numpy(array)
array.flags.writeable = False
tensor[0] = 5
print(array)
