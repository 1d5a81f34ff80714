import numpy as np
import torch

tensor = torch.zeros(2)
before = tensor._version
tensor.numpy()[:] = np.array([1.0, 2.0])
print(tensor, tensor._version - before)

tensor[:] = torch.from_numpy(np.array([1.0, 2.0]))
print(tensor, tensor._version - before)
