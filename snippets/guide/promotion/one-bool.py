import numpy as np
import torch

ids = torch.tensor([2**24 + 1])
found = np.array([3, 5]).max() > 4
print(ids.numpy() * found)
print(ids * found)
print(ids * bool(found))
print(torch.where(ids > 0, ids, found))
print(torch.result_type(ids, found))
