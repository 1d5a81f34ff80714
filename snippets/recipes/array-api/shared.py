import numpy as np
import torch
from array_api_compat import array_namespace

for x in [torch.zeros(2, 2), np.zeros((2, 2))]:
    xp = array_namespace(x)
    flat = xp.reshape(x, (-1,))
    flat[0] = 99
    print(xp.__name__, float(x[0, 0]), xp.asarray(x) is x)
