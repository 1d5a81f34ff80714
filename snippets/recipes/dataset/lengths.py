import numpy as np
import torch
from torch.utils.data import TensorDataset

x, y = np.ones((2, 4)), np.ones(4)
print(len(TensorDataset(torch.from_numpy(x.T), torch.from_numpy(y))))
TensorDataset(torch.from_numpy(x), torch.from_numpy(y))
