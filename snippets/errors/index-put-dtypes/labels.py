import numpy as np
import torch

onehot, labels = torch.zeros(3, 4), torch.tensor([2, 0, 3])
rows = torch.arange(3)
onehot[rows, labels] = 1  # a number, not torch.tensor(1)
print(onehot.argmax(dim=1))

ids = torch.zeros(3, dtype=torch.int64)
ids[rows] = 1.9
print(ids)
ids[rows] = torch.from_numpy(np.array([7, 8, 9], np.int32)).long()
print(ids)
