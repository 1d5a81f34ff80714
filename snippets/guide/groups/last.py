import numpy as np
import torch

place = np.array([0, 1, 0], dtype=np.int64)
values = np.array([10, 20, 30], dtype=np.int64)
array = np.zeros(2, dtype=np.int64)
array[place] = values
print(array)

i, v = torch.from_numpy(place), torch.from_numpy(values)
last = torch.zeros(2, dtype=torch.int64).scatter_reduce(
    0, i, torch.arange(len(i)), "amax")
tensor = torch.zeros(2, dtype=torch.int64)
tensor[i[last]] = v[last]
print(tensor)
