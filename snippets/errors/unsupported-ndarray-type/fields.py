import numpy as np
import torch
from numpy.lib.recfunctions import structured_to_unstructured

array = np.array([(1, 2), (3, 4)], dtype=[("x", "f4"), ("y", "f4")])
x = torch.from_numpy(array["x"])
print(x, x.data_ptr() == array.ctypes.data)
print(torch.from_numpy(structured_to_unstructured(array)))
