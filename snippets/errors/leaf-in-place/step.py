import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(2):
    weight.grad = None
    (weight * weight).sum().backward()
    with torch.no_grad():
        weight -= 0.25 * weight.grad

print(weight)
