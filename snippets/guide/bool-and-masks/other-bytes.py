import numpy as np
import torch

array = np.array([2, 1, 0], np.uint8).view(bool)
mask = torch.from_numpy(array)
print(mask, mask.sum(), array.sum())
print(mask.view(torch.uint8), array.tobytes())
