import numpy as np
import torch


def signs(array):
    sign = np.sign(array)
    return sign, np.where(np.isnan(array), array, sign)


compiled = torch.compile(signs, backend="eager", fullgraph=True)
array = np.array([np.nan, -2.0])
print(*signs(array))
print(*compiled(array))
