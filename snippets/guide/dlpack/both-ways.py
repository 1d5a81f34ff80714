import numpy as np
import torch

tensor = torch.zeros(3)
array = np.from_dlpack(tensor)
back = torch.from_dlpack(array)

array[0] = 1
back[1] = 2
print(tensor)
