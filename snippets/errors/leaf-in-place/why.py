import torch

weight = torch.ones(2, requires_grad=True)
hidden = weight * 3
hidden += 1
hidden.sum().backward()

print(weight.is_leaf, hidden.is_leaf)
print(weight.grad)
