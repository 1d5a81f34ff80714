import numpy as np
from torch.utils.data import DataLoader

column = np.ma.masked_array([9.0, 2.0, 9.0], mask=[1, 0, 1])
for batch in DataLoader(column, batch_size=2):
    print(batch)
print(*DataLoader(column.filled(np.nan), batch_size=3))
