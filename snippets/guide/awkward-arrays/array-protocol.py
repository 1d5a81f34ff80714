import numpy as np
import torch


class Column:
    data = np.array([1.0, 2.0])
    __array_interface__ = data.__array_interface__

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self.data, dtype=dtype)


print(torch.from_numpy(np.asarray(Column())))
torch.as_tensor(Column())
