import numpy as np
import torch

array = np.arange(3)
array.flags.writeable = False
tensor = torch.tensor(array)

tensor[0] = 99
print(tensor, array)
