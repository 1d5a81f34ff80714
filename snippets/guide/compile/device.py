import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
@torch.compiler.wrap_numpy
def distance(x, y):
    return np.sqrt(np.sum((x - y) ** 2))


for device in ("cpu", "meta"):
    x = torch.zeros(2, device=device)
    print(distance(x, x + 1).device)
