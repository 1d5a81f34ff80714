import torch

rows = [torch.ones(1, 2), torch.zeros(1, 2)]

print(torch.stack(rows).shape, torch.cat(rows).shape)
print(torch.cat(rows).numpy())
