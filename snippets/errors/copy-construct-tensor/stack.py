import torch

sources = [torch.ones(2, requires_grad=True), torch.zeros(2)]
print(torch.stack(sources).requires_grad)
