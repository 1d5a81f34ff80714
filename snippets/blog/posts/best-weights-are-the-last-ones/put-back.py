import copy

import torch

weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5, momentum=0.5)
weight.sum().backward()
optimizer.step()
saved = copy.deepcopy(optimizer.state_dict())

for _ in range(2):
    optimizer.load_state_dict(saved)
    print(saved["state"][0]["momentum_buffer"])
    optimizer.step()
