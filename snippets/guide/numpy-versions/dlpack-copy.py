import numpy as np
import torch

tensor = torch.zeros(2)
array = np.from_dlpack(tensor, copy=True)
tensor[0] = 9.0
print(array)
