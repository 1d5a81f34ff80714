import numpy as np
from torch.utils.data import DataLoader

data = [np.zeros(2), np.ones(2)]
print(type(data[0]).__name__)
print(type(next(iter(DataLoader(data)))).__name__)
