import numpy as np
from torch.utils.data import default_collate

row = np.arange(3.0)
print(default_collate([row[::-1].copy(), row]))
default_collate([row[::-1], row])
