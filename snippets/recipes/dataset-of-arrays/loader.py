import numpy as np
from torch.utils.data import DataLoader

array = np.arange(10.0)
for batch in DataLoader(array, batch_size=4):
    print(batch)
