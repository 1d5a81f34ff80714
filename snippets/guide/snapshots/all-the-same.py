import torch

weights = torch.zeros(2)
views, copies = [], []
for step in range(3):
    weights += 1
    views.append(weights.numpy())
    copies.append(weights.numpy().copy())
print(*views)
print(*copies)
