import numpy as np
import torch


def clear(array):
    array[np.tril_indices(3, -1)] = 0
    return array


compiled = torch.compile(clear, backend="eager", fullgraph=True)
for function in clear, compiled:
    print(function(np.ones((3, 3))).tolist())
