import numpy as np
import torch

@torch.compile(backend="eager")
def function(x):
    return torch.from_numpy(np.sin(x.numpy()))

print(function(torch.ones(2)))
