import torch

rows, columns = torch.arange(2), torch.arange(3)
grid, _ = torch.meshgrid(rows, columns, indexing="ij")
grid.clone().add_(1)
grid[0, 0] = 7
print(grid[0], rows)
grid.add_(1)
