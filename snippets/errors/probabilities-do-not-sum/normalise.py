import numpy as np
import torch

weights = torch.tensor([0.2, 0.3, 0.4])
p = weights.numpy().astype(np.float64)
p /= p.sum()
print(p.round(4), np.random.default_rng(0).choice(3, size=5, p=p))
