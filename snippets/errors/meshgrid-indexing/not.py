import torch

rows, columns = torch.arange(2), torch.arange(3)
grid, _ = torch.meshgrid(rows, columns, indexing="ij")
grid.clone().add_(1)
grid.add_(1)
