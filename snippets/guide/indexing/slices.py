import numpy as np
import torch

tensor, array = torch.arange(5), np.arange(5)
start, stop = torch.tensor(1), np.int64(3)

print(tensor[start:stop], array[start:stop])
tensor[start:stop] = 0
rows = tensor[np.array([3, 4])]
rows[:] = 0
print(tensor)
