import numpy as np
import torch


def half(array):
    return array / 2, array / 2.0


compiled = torch.compile(half, backend="eager", fullgraph=True)
counts = np.array([16_777_217, 3])
for result in half(counts) + compiled(counts):
    print(result.dtype, result.tolist())
