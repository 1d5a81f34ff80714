import numpy as np
import torch

array = np.array([10, 20, 30])
mask = np.array([1, 0, 1], dtype=np.uint8)

print(array[mask])
print(torch.from_numpy(array)[torch.from_numpy(mask)])
print(array[mask.astype(bool)])
