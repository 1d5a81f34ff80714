import numpy as np
import torch

array = np.array([1, None, True, "2.5"], dtype=object)
print(torch.from_numpy(array.astype(np.float32)))
