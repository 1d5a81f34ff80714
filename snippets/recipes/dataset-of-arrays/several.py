import numpy as np
import torch
from torch.utils.data import ConcatDataset, DataLoader, StackDataset

x = np.zeros((3, 2), np.float32)
y = torch.arange(3)
pairs = StackDataset(image=x, label=y)
print(*DataLoader(pairs, batch_size=3))

longer = ConcatDataset([x, np.ones((1, 2), np.float32)])
print(len(longer), longer[3])
