import numpy as np
import torch

array = np.array([1, 2], dtype=">i4")
native = array.astype(array.dtype.newbyteorder("="))
print(array.dtype.isnative, native.dtype.isnative)
print((array * 3).dtype.isnative, array.copy().dtype.isnative)

print(torch.from_numpy(array.astype(np.float32)))
