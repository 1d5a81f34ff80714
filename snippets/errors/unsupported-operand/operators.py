import operator as op

import numpy as np
import torch

array, tensor = np.full(2, 6.0), torch.full((2,), 3.0)
functions = [op.sub, op.mul, op.floordiv, op.mod, op.pow, op.matmul]
for function in [*functions, op.imul]:
    try:
        function(array, tensor)
    except TypeError as error:
        print(error)
print((array / tensor).tolist())
