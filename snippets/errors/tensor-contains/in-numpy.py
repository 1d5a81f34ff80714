import numpy as np
import torch

print(np.array([7, 1, 7]) in np.arange(3))
try:
    torch.tensor([2, 7]) in torch.arange(3)
except RuntimeError as error:
    print(error)
