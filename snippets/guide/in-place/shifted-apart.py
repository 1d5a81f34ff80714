import numpy as np
import torch

array = np.arange(1000)
expected = np.hstack([array[:1], array[:-1]])

source = torch.from_numpy(array[:-1])
target = torch.from_numpy(array[1:])
target.copy_(source)
print(np.array_equal(array, expected))
