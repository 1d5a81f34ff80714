import numpy as np
import torch
from torch.utils.data import TensorDataset

x, y = np.ones((3, 2)), np.array([0, 1, 1])
data = TensorDataset(torch.from_numpy(x), torch.from_numpy(y))
print(len(data), data[0])
