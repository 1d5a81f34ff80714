import functools

import numpy as np
import torch

@functools.lru_cache
def total(data, dtype):
    return float(np.frombuffer(data, dtype).sum())

for array in np.ones(3), np.ones(3), torch.ones(3).double().numpy():
    total(array.tobytes(), array.dtype.str)
print(total.cache_info().hits, total.cache_info().misses)
