import numpy as np
import torch

array = np.array([1, 2, 3], dtype=">i4")
native = array.astype(array.dtype.newbyteorder("="))

print(native.dtype, torch.from_numpy(native))
