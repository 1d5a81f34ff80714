import numpy as np
import torch

rows, columns = torch.arange(2), torch.arange(3)
grid = torch.meshgrid(rows, columns, indexing="ij")
same = np.meshgrid(rows.numpy(), columns.numpy(), indexing="ij")
print(grid[0].numpy() == same[0])
