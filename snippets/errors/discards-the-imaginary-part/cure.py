import numpy as np
import torch

array = np.array([1 + 2j])

print(torch.from_numpy(array.real.copy()))
print(torch.from_numpy(array).to(torch.complex64))
