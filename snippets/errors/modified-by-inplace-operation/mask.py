import numpy as np
import torch

scores = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
mask = torch.from_numpy(np.array([True, False, False]))
weights = scores.exp()
weights = weights.masked_fill(mask, 0)  # not weights[mask] = 0

weights.sum().backward()
print(scores.grad)
