import numpy as np
import torch
import torch.nn.functional as F

array = np.array([1.0, 2.0, 3.0])
tensor = torch.from_numpy(array)

longer = torch.cat([tensor, torch.zeros(2, dtype=tensor.dtype)])
print(longer, F.pad(tensor, (0, 2)))
print(np.pad(array, (0, 2)), np.append(array, [0, 0]))
print(np.shares_memory(array, longer.numpy()))
