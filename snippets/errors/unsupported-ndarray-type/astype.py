import numpy as np
import torch

array = np.array([1.5, 2.5], dtype=np.longdouble)
print(torch.from_numpy(array.astype(np.float64)))
