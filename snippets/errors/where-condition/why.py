import numpy as np
import torch

mask = np.array([0.0, 0.5, -1.0, np.nan])
print(np.where(mask, 1, 0))
print(torch.where(torch.from_numpy(mask).bool(), 1, 0))
