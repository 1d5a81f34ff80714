import numpy as np
import torch

class High(np.ndarray):
    __array_priority__ = 2000

weights = torch.ones(2, requires_grad=True)
weights + np.ones(2).view(High)
