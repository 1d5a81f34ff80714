import copy

import torch

output = torch.ones(2, requires_grad=True) * 3
shallow = copy.copy(output)
detached = output.detach()
snapshot = output.detach().clone()
detached.zero_()
print(shallow.tolist(), snapshot.tolist())
