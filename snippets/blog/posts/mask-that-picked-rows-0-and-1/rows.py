import numpy as np
import torch

rows = np.array([[10, 11], [20, 21], [30, 31], [40, 41]])
keep = np.array([0, 0, 1, 1], dtype=np.uint8)

print("torch:", torch.tensor(rows)[torch.tensor(keep)].tolist())
print("NumPy:", rows[keep].tolist())
print("bool: ", rows[keep == 1].tolist())
