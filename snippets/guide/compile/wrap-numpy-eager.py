import numpy as np
import torch


@torch.compiler.wrap_numpy
def total(x):
    return np.sum(x)


compiled = torch.compile(total, backend="eager", fullgraph=True)
print(repr(total(torch.ones(3))))
print(repr(compiled(torch.ones(3))))
