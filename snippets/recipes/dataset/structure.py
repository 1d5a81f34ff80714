import numpy as np
from torch.utils.data import default_collate

sample = {"x": np.ones(2), "name": "a", "box": (1, 2)}
batch = default_collate([sample, sample])
for key, value in batch.items():
    print(key, value)
