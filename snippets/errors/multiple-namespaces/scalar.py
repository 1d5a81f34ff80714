import numpy as np
import torch
from array_api_compat import array_namespace

tensor, mean = torch.ones(2), np.array([1.0, 2.0]).mean()
try:
    array_namespace(tensor, mean)
except TypeError as error:
    print(type(mean).__name__, str(error)[:36])
print(array_namespace(tensor, float(mean), 3, None).__name__)
