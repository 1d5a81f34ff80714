import numpy as np
import torch
from torch.utils.data import DataLoader

def order(**options):
    np.random.seed(0)
    loader = DataLoader(np.arange(100), 100, shuffle=True, **options)
    return next(iter(loader)).tolist()

print(order() == order())
print(order(generator=torch.Generator().manual_seed(0))
      == order(generator=torch.Generator().manual_seed(0)))
