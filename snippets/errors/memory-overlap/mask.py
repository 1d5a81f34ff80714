import torch

table = torch.tensor([1, 2, 3]).expand(2, 3)
table[torch.tensor([0])] = torch.tensor([7, 8, 9])
print(table)
