import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.6, 0.3, 0.1]])
target = torch.tensor([1, 2])
best = scores.topk(2).indices
correct = best.t() == target
print(correct.stride())
print(correct[:2].reshape(-1).float().sum())
