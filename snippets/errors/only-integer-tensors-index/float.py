import numpy as np
import torch

half = torch.tensor(5) / 2
try:
    np.zeros((half, 2))
except TypeError as error:
    print(error)
print(np.zeros((int(half), 2)).shape, torch.tensor(5) // 2)
