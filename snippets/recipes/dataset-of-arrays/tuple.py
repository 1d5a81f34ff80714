import numpy as np
from torch.utils.data import DataLoader

x = np.zeros((100, 3), np.float32)
y = np.ones((100, 3), np.float32)
print(*[batch.shape for batch in DataLoader((x, y), batch_size=10)])
print(*[batch.shape for batch in DataLoader((x, y[:, 0]))])

loader = DataLoader(list(zip(x, y)), batch_size=10)
print(len(loader), [part.shape for part in next(iter(loader))])
