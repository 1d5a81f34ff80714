import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

x = np.zeros((2, 3))
data = TensorDataset(torch.from_numpy(x))
(sample,) = data[0]
(batch,) = next(iter(DataLoader(data, batch_size=2)))
sample[0], batch[0, 1] = 1, 2
x[0, 2] = 3
print(x[0], data[0][0], batch[0], sep="\n")
