import torch

grid = torch.meshgrid(torch.arange(2), torch.arange(3))
print(grid[0].shape)
