import numpy as np
import torch

array = np.array([1.0, 2.0], dtype=">f8")
native = array.astype(array.dtype.newbyteorder("="))
print(torch.from_numpy(native))
array.newbyteorder()
