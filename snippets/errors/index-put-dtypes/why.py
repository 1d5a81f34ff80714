import numpy as np
import torch

values = np.array([5.5, 7.5])
array, tensor = np.zeros(3, dtype=np.int64), torch.zeros(3).long()
array[[0, 2]] = values
print(array)

tensor[:2] = torch.from_numpy(values)
print(tensor)
