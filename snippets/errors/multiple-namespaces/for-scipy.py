import os

os.environ["SCIPY_ARRAY_API"] = "1"  # before any import of scipy
import numpy as np
import torch
from scipy.special import xlogy

x, y = torch.tensor([1.0, 2.0]), np.array([1.0, 2.0])
for other in y, y.tolist(), torch.from_numpy(y):
    try:
        print(xlogy(x, other))
    except TypeError as error:
        print(type(other).__name__, str(error)[:36])
