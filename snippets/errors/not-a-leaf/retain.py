import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = weight * 3
hidden.retain_grad()
(hidden**2).sum().backward()
print(hidden.grad.numpy(), weight.grad.numpy())
