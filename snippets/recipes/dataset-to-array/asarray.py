import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.zeros(4, 2), torch.zeros(4))
array = np.asarray(DataLoader(data))
print(array.shape, array.dtype)
np.asarray(data)
