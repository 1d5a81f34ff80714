import torch

rows, group = torch.arange(6.0).reshape(3, 2), torch.tensor([0, 1, 0])
out = torch.zeros(2, 2)

print(out.index_add(0, group, rows))
print(out.scatter_add(0, group[:, None].expand_as(rows), rows))
print(out.scatter_add(0, group[:, None], rows))
