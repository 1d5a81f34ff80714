import torch

weights = torch.ones(2, requires_grad=True)
with torch.no_grad():
    array = weights.numpy()
    doubled, first = weights * 2, weights[:1]

array[0] = 99
print(weights)
print(doubled.numpy(), first.requires_grad)
