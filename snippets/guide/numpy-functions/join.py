import numpy as np
import torch

a, b = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])

print(repr(np.concatenate([a, b])))
print(repr(np.stack([a, b])))
print(repr(np.where(a > 1, a, b)))
print(repr(np.dot(a, b)))
