import numpy as np
import torch

array, tensor = np.ones(2), torch.ones(2)

print(torch.Tensor.__array_priority__, array.__array_priority__)
print(array.__add__(tensor))
print(array / tensor)
try:
    array - tensor
except TypeError as error:
    print(error)
