import numpy as np
from torch.utils.data import DataLoader

numbers = np.arange(4.0).astype(">f4")
print(*DataLoader(numbers, batch_size=4))
print(*DataLoader(np.arange(4.0)[::-1], batch_size=4))
next(iter(DataLoader(numbers.reshape(2, 2), batch_size=2)))
