import torch

scores = torch.tensor([[0.1, 0.7], [0.6, 0.2]], requires_grad=True)
best = scores.max(dim=1)
print(best.indices.requires_grad, best.values.requires_grad)

best.values.sum().backward()
print(scores.grad)
