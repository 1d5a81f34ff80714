import numpy as np
from torch.utils.data import DataLoader

rows = np.zeros((2, 3))
batch = next(iter(DataLoader(rows, batch_size=2)))
sample = next(iter(DataLoader(rows, batch_size=None)))
rows[0, 0] = 99
print(batch)
print(sample)
