import numpy as np
import torch

array = np.array([1.0, 2.0], dtype=">f8")
address = array.ctypes.data
swapped = array.byteswap(inplace=True)
native = swapped.view(swapped.dtype.newbyteorder())

tensor = torch.from_numpy(native)
print(tensor, tensor.data_ptr() == address)
