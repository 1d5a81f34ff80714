import numpy as np
import torch
from scipy.optimize import minimize


def rosenbrock(x):
    point = torch.from_numpy(x).requires_grad_()
    loss = (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2
    loss.backward()
    return loss.item(), point.grad.numpy()


found = minimize(rosenbrock, np.zeros(2), jac=True)
print(found.success, found.x.dtype)
print(torch.from_numpy(found.x).round(decimals=3))
