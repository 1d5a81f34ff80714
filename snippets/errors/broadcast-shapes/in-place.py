import torch

row = torch.ones(3)
print(row.add(torch.ones(2, 3)))
row.add_(torch.ones(2, 3))
