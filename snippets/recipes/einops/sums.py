import numpy as np
import torch
from einops import reduce

array = np.arange(6, dtype=np.uint8).reshape(2, 3)
for image in array, torch.from_numpy(array):
    print(reduce(image, "h w -> h", "sum").dtype)
reduce(array, "h w -> h", "mean")
