import torch

weight = torch.ones(2, requires_grad=True)
output = weight * 3
snapshot = output.detach().clone()
output.sum().backward()
print(snapshot, weight.grad)
