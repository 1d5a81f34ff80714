import torch

counts = torch.tensor([1, 2])
print(counts.numpy().mean(), counts.float().mean())
counts.mean()
