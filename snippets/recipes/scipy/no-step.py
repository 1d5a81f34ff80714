import numpy as np
import torch
from scipy.optimize import minimize


def distance(x, dtype):
    return torch.sum((torch.tensor(x, dtype=dtype) - 1) ** 2).item()


for dtype in torch.float32, torch.float64:
    found = minimize(distance, np.zeros(2), args=(dtype,))
    print(dtype, found.success, found.x.round(3))
