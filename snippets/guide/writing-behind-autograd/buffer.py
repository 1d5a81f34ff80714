import numpy as np
import torch

buffer = np.array([1.0, 2.0])
weight = torch.ones(2, dtype=torch.float64, requires_grad=True)

for convert in (torch.from_numpy, torch.tensor):
    buffer[:] = 1, 2
    loss = (weight * convert(buffer)).sum()
    buffer[:] = 7, 7  # the next batch arrives early
    weight.grad = None
    loss.backward()
    print(convert.__name__, weight.grad)
