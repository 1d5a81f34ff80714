import math

import torch

tensor = torch.tensor([3, 1, 2])
print(max(tensor), repr(max(tensor.numpy())), max(tensor.tolist()))
print(sorted(tensor))
print(math.floor(torch.tensor(2.5)), math.sqrt(torch.tensor(4)))
