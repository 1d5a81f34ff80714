import torch
from scipy.optimize import minimize

def distance(x):
    return float(((x - 1.0) ** 2).sum())

start = torch.zeros(2)
for x0 in start.double().numpy(), start.numpy():
    found = minimize(distance, x0)
    print(x0.dtype, found.success, found.x.round(3))
minimize(distance, start.numpy(), method="SLSQP")
