import ml_dtypes
import numpy as np
import torch

array = np.array([-8, 7], ml_dtypes.int4)
print(array.itemsize, array.view(np.uint8))
print(torch.from_numpy(array.astype(np.int8)))
