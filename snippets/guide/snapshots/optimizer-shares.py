import copy

import torch

weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5, momentum=0.5)
weight.sum().backward()
optimizer.step()
saved = copy.deepcopy(optimizer.state_dict())

for state in copy.deepcopy(saved), saved:
    optimizer.load_state_dict(state)
    optimizer.step()
    print(saved["state"][0]["momentum_buffer"])
