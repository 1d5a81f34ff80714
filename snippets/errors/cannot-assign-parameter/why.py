import torch

layer = torch.nn.Linear(3, 1)
layer.scale = torch.ones(1)
print([name for name, _ in layer.named_parameters()])
layer.shift = torch.nn.Parameter(torch.ones(1))
print([name for name, _ in layer.named_parameters()])
