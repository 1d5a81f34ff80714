import torch

mask = torch.tensor([True, False])
print(mask.to(torch.int64) + 1)
mask += 1
