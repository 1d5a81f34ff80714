import torch

start = torch.tensor([1.0, 2.0], requires_grad=True)
late = start.double()
late.retain_grad()
(late**2).sum().backward()
with torch.no_grad():
    late -= 0.1 * late.grad
print(late.detach())
print(start.detach())
