import torch

mask = torch.tensor([1, 0, 1], dtype=torch.uint8)
print(~mask)
print(~mask.bool())
print((~mask).numpy().astype(bool))
