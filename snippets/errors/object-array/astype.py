import numpy as np
import torch

array = np.array([1, 2.5, True], dtype=object)
print(torch.from_numpy(array.astype(np.float32)))
