import torch

weight = torch.ones(2, requires_grad=True)
print(weight.grad)
weight.sum().backward()
print(weight.grad.numpy())
