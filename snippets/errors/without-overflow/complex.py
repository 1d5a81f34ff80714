import numpy as np
import torch

value = torch.tensor(1 + 2j)
array = np.zeros(1)
array[0] = value.real
print(array)
array[0] = value
