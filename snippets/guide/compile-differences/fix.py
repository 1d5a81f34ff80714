import numpy as np
import torch


def cut(array):
    return np.fix(array), np.trunc(array), np.cbrt(array)


compiled = torch.compile(cut, backend="eager", fullgraph=True)
array = np.array([1.75, -8.0])
print(*cut(array))
print(*compiled(array))
