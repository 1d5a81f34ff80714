import torch

row = torch.tensor([1, 2, 3])
table = row.expand(2, 3)
table += 1
