import numpy as np
import torch


@torch.compiler.wrap_numpy
def total(x):
    return np.exp(x), np.sum(x)


compiled = torch.compile(total, backend="eager", fullgraph=True)
print(total(torch.ones(2)))
print(compiled(torch.ones(2)))
total(torch.ones(2, requires_grad=True))
