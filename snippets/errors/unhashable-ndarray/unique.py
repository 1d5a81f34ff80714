import numpy as np
import torch

rows = np.array([[1, 2], [3, 4], [1, 2]])
values, counts = np.unique(rows, axis=0, return_counts=True)
print(values.tolist(), counts.tolist())
print(torch.from_numpy(rows).unique(dim=0).tolist())
