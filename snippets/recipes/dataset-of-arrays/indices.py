import numpy as np
from torch.utils.data import DataLoader, Subset

array = np.arange(10.0)
chosen = np.array([8, 3, 5])
print(next(iter(DataLoader(Subset(array, chosen), batch_size=3))))
print(next(iter(DataLoader(array, batch_size=3, sampler=chosen))))
