import numpy as np
import torch

tensor = torch.zeros(1)
values = [np.float64(1), np.int64(1), np.uint8(1), np.complex128(1)]
values += [np.float32(1), np.float16(1), np.bool_(1), np.array(1.0)]
for value in values:
    try:
        tensor[0] = value
        print(type(value).__name__, "passes")
    except TypeError as error:
        print(error)
