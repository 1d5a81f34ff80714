import torch

mask = torch.tensor([False, True, True, True])
print(~mask)
print(mask.float().mean())
print(mask.int().argmax())
