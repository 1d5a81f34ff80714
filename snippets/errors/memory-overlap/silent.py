import numpy as np
import torch

array = np.arange(1000)
expected = array[:-1] + array[1:]
target = torch.from_numpy(array[1:])
target += torch.from_numpy(array[:-1])
print(np.array_equal(target, expected))
