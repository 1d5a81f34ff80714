import numpy as np
from torch.utils.data import default_collate

row = np.arange(3)
print(default_collate([row, row[::-1].copy()]))
default_collate([row, row[::-1]])
