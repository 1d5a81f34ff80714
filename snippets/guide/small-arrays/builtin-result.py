import torch

print(sum(torch.ones(2, 2)), torch.ones(2, 2).sum())
pixels = torch.tensor([200, 200, 200], dtype=torch.uint8)
print(sum(pixels), pixels.sum())
