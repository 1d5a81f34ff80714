import torch

source = torch.ones(2, requires_grad=True)
print(source.clone().requires_grad)
print(source.detach().clone().requires_grad)
