import copy

import torch

layer = torch.nn.Linear(2, 2)
layer = torch.nn.utils.parametrizations.weight_norm(layer)
print(type(copy.deepcopy(layer)).__name__)
old = torch.nn.utils.weight_norm(torch.nn.Linear(2, 2))
copy.deepcopy(old)
