import numpy as np
from torch.utils.data import DataLoader, default_collate


def collate(batch):
    return default_collate([s for s in batch if s is not None])


samples = [np.ones(2), None, np.zeros(2)]
print(next(iter(DataLoader(samples, 3, collate_fn=collate))))
