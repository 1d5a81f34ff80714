import numpy as np
import torch


def differs(tensor, array):
    return tensor != array


compiled = torch.compile(differs, backend="eager", fullgraph=True)
print(differs(torch.ones(2), np.ones(2)))
print(compiled(torch.ones(2), np.ones(2)))
