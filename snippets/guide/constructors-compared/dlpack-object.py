from types import SimpleNamespace

import numpy as np
import torch

array = np.zeros(2)
column = SimpleNamespace(  # all that torch sees of another library
    __dlpack__=array.__dlpack__,
    __dlpack_device__=array.__dlpack_device__)
tensors = [torch.as_tensor(column), torch.tensor(column),
           torch.asarray(column, copy=True),
           torch.from_dlpack(column, copy=True)]
array[0] = 99
print(*tensors, sep="\n")
