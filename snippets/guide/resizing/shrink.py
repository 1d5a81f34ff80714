import numpy as np
import torch

array = np.arange(6)
tensor = torch.from_numpy(array)

tensor.resize_(2, 2)
tensor[0, 0] = 99
print(tensor)
print(array)
print(tensor.resize_(6))
