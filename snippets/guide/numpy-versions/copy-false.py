import numpy as np
import torch

tensor = torch.zeros(2)
array = np.array(tensor, copy=False)
tensor[0] = 9.0
print(array)
