import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
(weight * weight).sum().backward()
with torch.no_grad():
    weight = weight - 0.25 * weight.grad

print(weight, weight.requires_grad)
