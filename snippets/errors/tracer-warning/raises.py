import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)


def function(x):
    return torch.from_numpy(np.sin(x.numpy()))


traced = torch.jit.trace(function, torch.zeros(2))
print(traced(torch.ones(2)), function(torch.ones(2)))
