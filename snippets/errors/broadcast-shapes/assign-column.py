import torch

table = torch.zeros(2, 3)
table[0] = torch.ones(1, 3)
table[1] = torch.ones(3, 1).squeeze(1)
print(table)
table[0] = torch.ones(3, 1)
