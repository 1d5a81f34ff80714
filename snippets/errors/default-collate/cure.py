import numpy as np
from torch.utils.data import default_collate

samples = [
    {"x": np.array([1.0, 2.0], dtype=np.float32), "name": "first"},
    {"x": np.array([3.0, 4.0], dtype=np.float32), "name": "second"},
]
print(default_collate(samples))
