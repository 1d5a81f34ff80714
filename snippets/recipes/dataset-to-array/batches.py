import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.arange(10.0).reshape(5, 2))
x = np.empty((len(data), 2), dtype=np.float32)
start = 0
for (batch,) in DataLoader(data, batch_size=2):
    x[start : start + len(batch)] = batch.numpy()
    start += len(batch)
print(x)
