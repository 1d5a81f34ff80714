import numpy as np
import torch

array = np.array([1, 2], dtype=">i4")
print(torch.from_numpy(array.byteswap().newbyteorder()))
