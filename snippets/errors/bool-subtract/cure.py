import torch

mask = torch.tensor([1.0, -1.0, 2.0]) > 0
print(~mask)
print(~mask.numpy())
