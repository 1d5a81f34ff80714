import numpy as np
import torch

tensor = torch.ones(3, dtype=torch.bfloat16)
try:
    np.dtype("bfloat16")
except TypeError as error:
    print(error)
try:
    tensor.numpy(force=True)
except TypeError as error:
    print(error)
