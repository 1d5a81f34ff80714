import numpy as np
import torch

for table in (np.ones((4, 3)), torch.ones(4, 3)):
    print(tuple(table[0].shape), tuple(table[:1].shape))
    print(tuple(table[:, 2].shape), tuple(table[:, 2:].shape))
    print(table.mean(1).ndim, table.mean(1, keepdims=True).ndim)
