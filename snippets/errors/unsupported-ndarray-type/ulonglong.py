import numpy as np
import torch

array = np.array([1, 2], dtype=np.ulonglong)
print(torch.from_numpy(array.view(np.uint64)))
