import numpy as np
import torch

for dtype in (np.uint8, np.float32, np.complex128):
    array = np.zeros((4, 5, 6), dtype=dtype)[:, ::2]
    tensor = torch.from_numpy(array)
    print(array.strides, tensor.stride(), tensor.element_size())
