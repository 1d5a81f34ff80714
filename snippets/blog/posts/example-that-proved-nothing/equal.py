import numpy as np
import torch

array = np.zeros(2)
one, other = torch.from_numpy(array), torch.tensor(array)
print(one.equal(other), np.array_equal(one, other))

array[0] = 99
print(one)
print(other)
