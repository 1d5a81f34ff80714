import numpy as np
import torch

array, weights = np.ones(2), torch.ones(2, requires_grad=True)
print(weights == array, array == weights)
print(torch.ones(2).bfloat16() == array)
print(torch.tensor([1j]).conj() == np.array([-1j]))
weights + array
