import copy

import torch

tensor = torch.zeros(2)
second, clone = copy.copy(tensor), tensor.clone()
tensor.fill_(7)
print(second, clone)
