import torch

layer = torch.nn.Linear(2, 1)
weights = torch.asarray(layer.weight, requires_grad=False)
print(weights is layer.weight, layer.weight.requires_grad)
