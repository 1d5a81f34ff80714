import numpy as np
import torch

size, shape = torch.tensor(2), torch.tensor([2, 3])
print(np.zeros(size), np.zeros((size, 3)).shape, list(range(size)))
print(np.zeros(torch.ones(2, 3).shape).shape)
print(np.zeros(shape.tolist()).shape)
np.zeros(shape)
