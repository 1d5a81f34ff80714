import numpy as np
import torch

tensor = torch.zeros(2, dtype=torch.int64)
try:
    np.add(1.5, [1, 2], out=tensor.numpy())
except TypeError as error:
    print(error)
