import numpy as np
import torch
from torch.utils.checkpoint import checkpoint

noise = torch.from_numpy(np.random.rand(2))
ways = [
    lambda w: w * torch.from_numpy(np.random.rand(2)),
    lambda w: w * torch.rand(2, dtype=torch.float64),
    lambda w: w * noise,
]
for noisy in ways:
    w = torch.ones(2, dtype=torch.float64, requires_grad=True)
    y = checkpoint(noisy, w, use_reentrant=False)
    y.sum().backward()
    print(torch.equal(y, w.grad))
