import torch
from scipy.optimize import brentq


def excess(x, dtype):
    return (torch.tensor(x, dtype=dtype) ** 2 - 2).item()


print(f"{2**0.5:.11f}")
for dtype in None, torch.float64:
    print(f"{brentq(excess, 0, 2, args=(dtype,)):.11f}")
