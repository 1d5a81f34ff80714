import numpy as np
import torch
from torch.utils.data import default_collate

row = np.ones(2, dtype=np.float32)
samples = [row, row.astype(np.float64), row.astype(np.uint8),
           0.5, np.float32(0.5), 7, np.int32(7), True]
for sample in samples:
    batch = default_collate([sample, sample])
    print(type(sample).__name__, tuple(batch.shape), batch.dtype)
print(torch.tensor(0.5).dtype)
