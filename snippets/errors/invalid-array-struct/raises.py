import numpy as np
import torch


def function(x):
    return np.sin(x)


torch.fx.symbolic_trace(function)
