import numpy as np
import torch

array = np.empty(2, dtype=object)
array[0], array[1] = np.zeros(3), np.ones(3)
print(torch.from_numpy(np.stack(array)))
array.astype(np.float32)
