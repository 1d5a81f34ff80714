import torch
from numba import njit


@njit
def total(values):
    return values.sum()


grid = torch.ones(4, 3)
for t in grid[0], grid[1], grid[:, 0], grid, grid.T, grid[0].double():
    total(t.numpy())
for [seen] in total.signatures:
    print(seen)
