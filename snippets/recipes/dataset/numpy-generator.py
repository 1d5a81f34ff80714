import numpy as np
from torch.utils.data import DataLoader

rng = np.random.default_rng(0)
rows = np.arange(4)
print(*DataLoader(rows, batch_size=4, sampler=rng.permutation(4)))
list(DataLoader(rows, shuffle=True, generator=rng))
