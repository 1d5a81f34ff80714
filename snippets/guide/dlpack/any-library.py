import numpy as np
import torch


class Column:
    """Stands for an object of a third library."""

    def __init__(self, values):
        self.__dlpack__ = values.__dlpack__
        self.__dlpack_device__ = values.__dlpack_device__


column = Column(np.arange(3))
print(torch.from_dlpack(column), torch.as_tensor(column))
print(np.from_dlpack(column))
