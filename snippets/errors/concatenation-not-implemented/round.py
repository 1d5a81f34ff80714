import numpy as np
import torch

print((torch.ones(2) + np.ones(2)).dtype)
try:
    torch.ones(2, requires_grad=True) + np.ones(2)
except RuntimeError as error:
    print(error)
