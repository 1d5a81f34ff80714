import numpy as np
import torch

values = np.array([10, 20, 30])
places = torch.tensor([1.7, 0.2])
print(np.take(values, places), np.repeat(values[:2], places))
print(np.bincount(places))
np.take(values, places.numpy())
