import numpy as np
import torch

labels = np.array([0, 2], dtype=np.int64)
print(torch.from_numpy(labels).dtype)
