import numpy as np
from torch.utils.data import default_collate

row = np.ma.masked_array([1.0, 2.0], mask=[False, True])
print(default_collate([row, row]))
print(default_collate([row.filled(np.nan)] * 2))
print(default_collate([np.array(1.0), np.array(2.0)]))
print(default_collate([np.True_, np.False_]))
