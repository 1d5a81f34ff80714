import torch

a, b = torch.tensor([1, 2]), torch.tensor([1, 9])

print((a == b).any().item(), (a == b).all().item())
