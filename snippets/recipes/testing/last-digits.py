import numpy as np
import torch

array = np.array([1e8, -1e8, 1], np.float32)
for a, b, c in (array, torch.from_numpy(array)):
    print((a + b) + c, a + (b + c))
