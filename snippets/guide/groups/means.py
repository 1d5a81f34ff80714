import numpy as np
import torch

values = np.array([-3.0, -1.0, -5.0, 4.0])
group = np.array([0, 0, 1, 2])
v, g = torch.from_numpy(values), torch.from_numpy(group)
zeros = torch.zeros(3, dtype=v.dtype)

print(np.bincount(group, values) / np.bincount(group))
print(zeros.scatter_reduce(0, g, v, "mean", include_self=False))
print(zeros.scatter_reduce(0, g, v, "mean"))

print(zeros.scatter_reduce(0, g, v, "amax", include_self=False))
print(zeros.scatter_reduce(0, g, v, "amax"))
