import numpy as np
import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
array = tensor.numpy()

array[0] = 9j
print(array.dtype, tensor)
print(torch.from_numpy(np.array([1 + 2j])))
