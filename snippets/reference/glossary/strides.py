import numpy as np
import torch

rows = np.zeros((2, 3), dtype=np.float32)
columns = np.asfortranarray(rows)
print(rows.strides, torch.from_numpy(rows).stride())
print(columns.strides, torch.from_numpy(columns).stride())
print(torch.from_numpy(rows).expand(4, 2, 3).stride())
