import numpy as np
import torch


def positive(array):
    wide = array.astype(np.float64)
    return [np.where(array > 0, a, np.nan) for a in (array, wide)]


compiled = torch.compile(positive, backend="eager", fullgraph=True)
ids = np.array([16_777_217, -1])
for result in positive(ids) + compiled(ids):
    print(result.dtype, result.tolist())
