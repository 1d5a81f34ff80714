import numpy as np
import torch
from scipy.optimize import minimize

def loss(x, dtype):
    point = torch.tensor(x, dtype=dtype, requires_grad=True)
    value = ((point - 1) ** 2).sum()
    value.backward()
    return value.item(), point.grad.numpy()

for method in "BFGS", "Newton-CG", "SLSQP":
    for dtype in torch.float64, torch.float32:
        found = minimize(loss, np.zeros(2), dtype, method, jac=True)
        print(method, dtype, found.success, found.x.round(3))
