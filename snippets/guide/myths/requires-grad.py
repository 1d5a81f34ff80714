import torch

weights = torch.zeros(2, requires_grad=True)
with torch.no_grad():
    array = weights.numpy()

array += 1
print(weights)
weights.numpy()
