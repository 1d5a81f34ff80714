import numpy as np
import torch
from scipy.optimize import minimize


def square(x):
    point = torch.from_numpy(x).requires_grad_()
    return (point**2).sum()


minimize(square, np.ones(2))
