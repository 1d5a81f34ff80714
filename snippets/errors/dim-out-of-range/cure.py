import torch

scores = torch.tensor([1.0, 2.0, 3.0])
print(scores.shape, scores.sum(dim=-1))
print(scores.unsqueeze(0).sum(dim=1))
