import torch

grid = torch.ones(2, 3)
whole = torch.ones(2, dtype=torch.int32)
for t in grid, grid.T, whole, whole.double(), whole.bool():
    m = memoryview(t.numpy())
    print(m.format, m.shape, m.strides, m.c_contiguous)

memoryview(grid)
