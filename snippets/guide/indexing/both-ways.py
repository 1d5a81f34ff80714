import numpy as np
import torch

tensor, array = torch.arange(0, 50, 10), np.arange(0, 50, 10)
rows = np.array([0, 3])

print(tensor[torch.from_numpy(rows)])
print(tensor[rows], tensor[array > 20], tensor[np.int64(4)])
print(array[torch.from_numpy(rows).numpy()])
