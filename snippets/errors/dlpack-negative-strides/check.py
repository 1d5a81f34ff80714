import numpy as np
import torch


def share(array):
    if min(array.strides, default=0) < 0:
        array = array.copy()
    return torch.from_dlpack(array)


print(share(np.arange(3)[::-1]), share(np.array(1.0)))
