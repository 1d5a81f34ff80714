import torch

row = torch.tensor([1, 2, 3])
table = row.expand(2, 3)
print(table.stride())
table[0, 0] = 99
print(table)
