import torch

scores = torch.tensor([1.0, 2.0, 3.0])
print(scores.sum(dim=1))
