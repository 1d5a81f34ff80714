import numpy as np
import torch

weight = torch.ones(1, requires_grad=True)
total = np.float64(0)
for loss in (weight * 2, weight * 3):
    total += loss
print(repr(total))

total = sum(loss.item() for loss in (weight * 2, weight * 3))
print(repr(total))
