import datetime

import numpy as np
from torch.utils.data import DataLoader, default_collate


def collate(batch):
    arrays, days = zip(*batch)
    return default_collate(arrays), list(days)


samples = [(np.ones(2), datetime.date(2024, 1, d)) for d in (1, 2)]
print(next(iter(DataLoader(samples, 2, collate_fn=collate))))
