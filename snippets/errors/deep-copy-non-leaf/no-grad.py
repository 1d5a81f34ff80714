import copy

import torch

output = torch.ones(2, requires_grad=True) * 3
with torch.no_grad():
    copy.deepcopy(output)
