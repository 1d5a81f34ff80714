import numpy as np
import torch
from torch.utils.data import default_collate

batches = {
    "arrays": [np.ones(1, np.uint8), np.ones(1, np.float32)],
    "array first": [np.ones(1), torch.ones(1)],
    "NumPy number": [np.float32(1.5), 2.0],
    "float first": [1.5, np.float32(2)],
    "int first": [1, 2.5],
}
for name, batch in batches.items():
    print(f"{name:13} {default_collate(batch).dtype}")
default_collate([torch.ones(1), np.ones(1)])
