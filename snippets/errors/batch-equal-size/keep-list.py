import numpy as np
from torch.utils.data import DataLoader, default_convert

samples = [np.ones(3), np.ones(1)]
loader = DataLoader(samples, 2, collate_fn=default_convert)
print(next(iter(loader)))
