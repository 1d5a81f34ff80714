import torch
from numba import njit, prange

@njit(parallel=True)
def largest_gap(rows, out):
    for i in prange(rows.shape[0]):
        gap = 0
        for j in range(1, rows.shape[1]):
            gap = max(gap, abs(rows[i, j] - rows[i, j - 1]))
        out[i] = gap

rows, out = torch.tensor([[1, 5, 2], [8, 1, 0]]), torch.empty(2)
largest_gap(rows.numpy(), out.numpy())
print(out)
