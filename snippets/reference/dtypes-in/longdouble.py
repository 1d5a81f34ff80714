import numpy as np
import torch

for name, double in (("longdouble", "f8"), ("clongdouble", "c16")):
    array = np.ones(2, dtype=name)
    wider = array.itemsize > np.dtype(double).itemsize
    try:
        torch.from_dlpack(array)
        print(name, "raised where it is wider:", not wider)
    except BufferError:
        print(name, "raised where it is wider:", wider)
