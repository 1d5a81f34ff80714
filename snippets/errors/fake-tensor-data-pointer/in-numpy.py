import numpy as np
import torch


@torch.compile(backend="eager")
def function(x):
    return np.sin(x.numpy())


print(function(torch.zeros(2)))
