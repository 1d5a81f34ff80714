import torch

table = torch.tensor([1, 2, 3]).expand(2, 3)
table[0] = torch.tensor([7, 8, 9])
print(table)
print(table.fill_(5))
table[:, 0] = 1
