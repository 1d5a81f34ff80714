import numpy as np
import torch

array = np.arange(12).reshape(3, 4)
for view in (array, array.T, array[:, ::2], array[1:],
             array[:, 1], (array + 1j).real):
    tensor = torch.from_numpy(view)
    shared = tensor.data_ptr() == view.ctypes.data
    print(view.strides, tensor.stride(), shared)
