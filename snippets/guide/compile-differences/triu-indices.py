import numpy as np
import torch


def upper(array):
    i, j = np.triu_indices(2)
    return array[np.triu_indices(2)], array[i, j]


compiled = torch.compile(upper, backend="eager", fullgraph=True)
array = np.array([[1, 2], [3, 4]])
for function in upper, compiled:
    one, two = function(array)
    print(one.tolist(), two.tolist())
