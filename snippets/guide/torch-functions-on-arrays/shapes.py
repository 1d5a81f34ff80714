import numpy as np
import torch

array = np.ones((2, 3))
print(torch.ones(array.shape).shape)
print(torch.ones(tuple(np.array([2, 3]))).shape)
torch.ones(np.array([2, 3]))
