import torch

weights = torch.ones(2, requires_grad=True)
with torch.no_grad():
    array = weights.numpy()
array[0] = 99
print(weights)
