import numpy as np
import torch


class Column(list):
    def __array__(self, dtype=None, copy=None):
        return np.array(list(self), dtype=dtype or np.int8)


column = Column([1, 2])
print(torch.as_tensor(column).dtype)
print(torch.as_tensor(np.asarray(column)).dtype)
