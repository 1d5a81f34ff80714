import torch
from torch import nn

layer, calls = nn.Linear(2, 3), []
layer.register_forward_hook(lambda *a: calls.append("called"))
layer.forward(torch.ones(4, 2))
print(calls)
layer(torch.ones(4, 2))
print(calls)

layer.register_forward_hook(lambda *a: calls.append("again"))
layer(torch.ones(4, 2))
print(calls)
