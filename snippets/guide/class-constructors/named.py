import numpy as np
import torch

pairs = [(torch.FloatTensor, np.float32), (torch.LongTensor, np.int64),
         (torch.BoolTensor, np.bool_), (torch.HalfTensor, np.float16),
         (torch.FloatTensor, np.float64)]
for constructor, dtype in pairs:
    array = np.ones(2, dtype=dtype)
    shared = constructor(array).data_ptr() == array.ctypes.data
    print(constructor.__name__, array.dtype, shared)
