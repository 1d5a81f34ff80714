import torch

mask = torch.tensor([1, 0, 1], dtype=torch.uint8)
print(~mask)
print(torch.logical_not(mask))
print(~mask.bool())
