import torch

weight = torch.ones(3, requires_grad=True)
masked = weight.clone()
masked[0] = 0
(masked * 5).sum().backward()

print(weight.grad)
