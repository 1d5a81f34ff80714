import numpy as np
import torch

mask = np.array([0, 1, 2], dtype=np.uint8)
labels = mask.astype(np.int64)
labels[mask == 0] = -1
print(torch.from_numpy(labels))
mask[mask == 0] = -1
