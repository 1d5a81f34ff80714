import numpy as np
import torch


def numpy_sin(x):
    return torch.from_numpy(np.sin(x.numpy()))


torch.fx.wrap("numpy_sin")
traced = torch.fx.symbolic_trace(lambda x: numpy_sin(x) + 1)
print(traced(torch.zeros(2)))
