import numpy as np
from torch.utils.data import DataLoader

rows = np.arange(12.0).reshape(6, 2)
order = np.random.default_rng(0).permutation(6).reshape(2, 3)
loader = DataLoader(rows, batch_size=None, sampler=order)
for indices, batch in zip(order, loader):
    print(batch.shape, np.array_equal(rows[indices], batch))
