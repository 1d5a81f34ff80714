import torch

row = torch.tensor([1, 2, 3])
table = row.expand(2, 3).clone()
table += 1
print(table)
print(row)
