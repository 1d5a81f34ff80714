import numpy as np
import torch
from torch.utils.data import DataLoader, Subset

array = np.arange(3.0)
mask = array > 0
print(list(Subset(array, np.flatnonzero(mask))))
print(list(Subset(array, mask)))
print(list(Subset(array, torch.from_numpy(mask))))
print(list(DataLoader(["a", "b", "c"], sampler=mask.tolist())))
