import copy

import torch

weight = torch.ones(2, requires_grad=True)
copy.deepcopy(weight * 3)
