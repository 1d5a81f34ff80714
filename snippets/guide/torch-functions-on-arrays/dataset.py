import numpy as np
import torch
from torch.utils.data import TensorDataset

array = np.zeros((4, 3))
print(TensorDataset(torch.as_tensor(array))[0])
print(array.size, torch.as_tensor(array).size())
TensorDataset(array)
