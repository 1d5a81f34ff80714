import numpy as np
import torch

array = np.arange(3)
tensor = torch.from_numpy(array)
flipped = torch.flip(tensor, dims=[0])
flipped[0] = 99
print(flipped, array)
tensor[::-1]
