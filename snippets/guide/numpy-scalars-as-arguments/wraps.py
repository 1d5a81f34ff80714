import numpy as np
import torch

pixels = np.array([1, 2], dtype=np.uint8)
print(pixels + np.int64(300))
print(torch.from_numpy(pixels) + np.int64(300))
