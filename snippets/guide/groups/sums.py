import numpy as np
import torch

values = np.array([-3.0, -1.0, -5.0, 4.0])
group = np.array([0, 0, 1, 2])
v, g = torch.from_numpy(values), torch.from_numpy(group)

print(np.bincount(group, values))
print(torch.bincount(g, v))
print(torch.zeros(3, dtype=v.dtype).index_add(0, g, v))
