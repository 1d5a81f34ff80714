import numpy as np
import torch

half = np.frompyfunc(lambda x: x / 2, 1, 1)
array = half(np.array([1.0, 4.0, 9.0]))
print(torch.from_numpy(array.astype(np.float32)))
torch.from_numpy(array)
