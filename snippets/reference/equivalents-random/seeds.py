import numpy as np
import torch

draws = []
for _ in range(2):
    torch.manual_seed(0)
    draws.append((torch.rand(3).tolist(), np.random.rand(3).tolist()))
(first, other), (again, another) = draws
print("torch repeats:", first == again)
print("NumPy repeats:", other == another)
