import numpy as np
import torch

values = torch.arange(4.0)
array = np.zeros(3)
array[:] = values[:3]
print(array)
try:
    array[:] = values
except ValueError as error:
    print(error)
torch.zeros(3)[:] = values
