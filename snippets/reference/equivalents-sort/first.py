import numpy as np
import torch

k = torch.tensor([30, 10, 30, 20, 10])
values, inverse = torch.unique(k, return_inverse=True)
first = torch.full_like(values, len(k))
first.scatter_reduce_(0, inverse, torch.arange(len(k)), "amin")
print(values, first)
print(*np.unique(k.numpy(), return_index=True))
