import numpy as np
import torch


def positive(array):
    return np.where(array > 0, array, np.nan)


compiled = torch.compile(positive, backend="eager", fullgraph=True)
ids = np.array([16_777_217, -1])
np.testing.assert_array_equal(compiled(ids), positive(ids), strict=True)
