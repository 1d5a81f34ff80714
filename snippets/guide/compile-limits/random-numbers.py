import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def noise():
    return np.random.randn(3)


for seed in (np.random.seed, torch.manual_seed):
    seed(0)
    first = noise()
    seed(0)
    print(np.array_equal(first, noise()))
