import numpy as np
import torch

sizes = (np.int64(2), torch.tensor(3))

print(torch.zeros(sizes).shape, np.zeros(sizes).shape)
print(np.zeros(np.array([2, 3])).shape)
print(np.zeros(torch.zeros(2, 3).shape).shape)
