import numpy as np
import torch

array, tensor = np.ones(2), torch.ones(2)

print(array.__array_priority__, tensor.__array_priority__)
print(array.__add__(tensor), tensor.__radd__(array))
