import numpy as np
import torch
from einops import repeat

array = np.zeros(2)
for row in array, torch.from_numpy(array):
    rows = repeat(row, "w -> h w", h=3)
    rows[0, 0] = 7
    print(rows)
print(array)
