from functools import singledispatch

import numpy as np
import torch

@singledispatch
def owner(values): raise TypeError(type(values).__name__)

@owner.register
def _(values: torch.Tensor): return "torch"

@owner.register
def _(values: np.ndarray): return "NumPy"

print(owner(torch.ones(2)), owner(np.ones(2)))
