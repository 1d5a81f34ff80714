import numpy as np
import torch


def total(array):
    return array.sum()


compiled = torch.compile(total, backend="eager", fullgraph=True)
print(repr(total(np.ones(3))))
print(repr(compiled(np.ones(3))))
