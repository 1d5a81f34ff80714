import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.from_numpy(array)
print(array.repeat(2), tensor.repeat(2))
print(array.std(), tensor.std())
