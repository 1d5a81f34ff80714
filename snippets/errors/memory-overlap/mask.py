import torch

table = torch.tensor([1, 2, 3]).expand(2, 3)
table[torch.tensor([0])] = 0
print(table)
