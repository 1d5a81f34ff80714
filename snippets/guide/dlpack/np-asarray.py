import numpy as np
import torch


class Column:
    def __init__(self, values):
        self.__dlpack__ = values.__dlpack__
        self.__dlpack_device__ = values.__dlpack_device__


array = np.asarray(Column(np.arange(3)))
print(array.shape, array.dtype)
