import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

x, y = np.arange(6.0).reshape(3, 2), np.array([0, 1, 1])
data = TensorDataset(torch.from_numpy(x).float(), torch.from_numpy(y))
for features, labels in DataLoader(data, batch_size=2):
    print(features, labels)
