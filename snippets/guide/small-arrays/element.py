from timeit import repeat

import numpy as np
import torch

def best(call):
    return min(repeat(call, number=1000, repeat=5))
array, tensor = np.zeros(10), torch.zeros(10)
print(best(lambda: tensor[3]) > 3 * best(lambda: array[3]))
print(best(lambda: tensor.__setitem__(3, 1.0))
      > 3 * best(lambda: array.__setitem__(3, 1.0)))
