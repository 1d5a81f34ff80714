import numpy as np
import torch

rng = np.random.default_rng(0)
torch.manual_seed(0)
rows = np.tile(np.arange(4), (1000, 1))  # 1000 times 0 1 2 3
t = torch.from_numpy(rows)
each = t.gather(1, torch.rand(t.shape).argsort(dim=1))
print(len(np.unique(rng.permutation(rows, axis=1), axis=0)), "order")
print(len(np.unique(rng.permuted(rows, axis=1), axis=0)), "orders")
print(len(t[:, torch.randperm(4)].unique(dim=0)), "order, torch")
print(len(each.unique(dim=0)), "orders, torch")

drawn = torch.rand(100_000, 10).topk(4).indices  # 4 of 10, each row
print((drawn.sort().values.diff() > 0).all(), drawn.shape)
