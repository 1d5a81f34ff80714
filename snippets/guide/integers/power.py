import numpy as np
import torch

array, exponents = np.array([1, 2]), np.array([-1, -1])
print(torch.from_numpy(array) ** torch.from_numpy(exponents))
print(torch.from_numpy(array).double() ** -1)
array**exponents
