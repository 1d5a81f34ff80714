import numpy as np
import torch

place, values = np.array([0, 2, 0]), np.array([10.0, 20.0, 30.0])
array = np.zeros(3)
array[place] = values
print(array)

i, v = torch.from_numpy(place).long(), torch.from_numpy(values)
last = torch.full((3,), -1).scatter_reduce(
    0, i, torch.arange(len(i)), "amax")
seen = last >= 0
tensor = torch.zeros(3, dtype=v.dtype)
tensor[seen] = v[last[seen]]
print(tensor)
