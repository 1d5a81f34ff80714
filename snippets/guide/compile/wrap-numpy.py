import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
@torch.compiler.wrap_numpy
def distance(x, y):
    return np.sqrt(np.sum((x - y) ** 2))


x = torch.tensor([0.0, 0.0], requires_grad=True)
result = distance(x, torch.tensor([3.0, 4.0]))
result.backward()
print(result.detach(), x.grad)
