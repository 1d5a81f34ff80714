import torch

rows, columns = torch.arange(2), torch.linspace(0, 1, 3)
grid = torch.meshgrid(rows.float(), columns, indexing="ij")
print(grid[0].dtype)
torch.meshgrid(rows, columns, indexing="ij")
