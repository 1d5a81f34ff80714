import numpy as np
import torch

x, array = torch.ones(2, requires_grad=True), np.ones(2, np.float32)
for refuses in (
    lambda: (x * 2).backward(array),
    lambda: torch.autograd.grad(x * 2, x, [array]),
    lambda: setattr(x, "grad", array),
    lambda: setattr(x, "data", array),
    lambda: x.detach().copy_(array),
):
    try:
        refuses()
    except TypeError as error:
        print(error)
