import numpy as np
import torch

array = np.zeros(3)
tensor = torch.tensor([1.0, 2.0])
try:
    array[0] = tensor
except ValueError as error:
    print(error)
array[:2] = tensor
print(array)
