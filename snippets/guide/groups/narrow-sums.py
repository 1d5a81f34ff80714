import numpy as np
import torch

group, values = torch.tensor([0, 0]), torch.tensor([2.0**24, 1.0])
print(np.bincount(group.numpy(), values.numpy()))
print(torch.bincount(group, values))
print(torch.zeros(1).index_add(0, group, values))
print(torch.bincount(group, values.double()))
