import numpy as np
import torch

column = np.array([1.0, None], dtype=object)
print(np.isnan(column.astype(np.float64)))
tensors = np.empty(1, dtype=object)
tensors[0] = torch.tensor(0.0)
print(np.exp(tensors))
try:
    np.exp(column)
except TypeError as error:
    print(error)
np.isnan(column)
