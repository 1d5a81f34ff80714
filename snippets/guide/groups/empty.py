import numpy as np
import torch

values, group = np.array([1.0, 3.0]), np.array([0, 0])
v, g = torch.from_numpy(values), torch.from_numpy(group)

print(np.bincount(group, values), np.bincount(group, values, 3))
print(torch.bincount(g, v, minlength=3))
nothing = torch.full((3,), float("nan"), dtype=v.dtype)
print(nothing.scatter_reduce(0, g, v, "amax", include_self=False))
