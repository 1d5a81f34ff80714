import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(3)
for compute in (lambda: tensor == array, lambda: tensor + array):
    try:
        compute()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
