import numpy as np
import torch

def column(t):
    return t.view(np.prod(t.shape), 1)

def whole(t):
    return t.view(int(np.prod(t.shape)), 1)

for call, full in (column, True), (column, False), (whole, True):
    compiled = torch.compile(call, backend="eager", fullgraph=full)
    try:
        print(compiled(torch.ones(2, 3)).shape)
    except Exception as error:
        print(str(error).split(":")[0])
