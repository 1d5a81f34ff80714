from timeit import repeat

import numpy as np
import torch

torch.set_num_threads(1)
def best(values):
    return min(repeat(lambda: values + values, number=500, repeat=9))
print(best(torch.ones(10)) > best(np.ones(10)))
print(best(torch.ones(1000)) < 10 * best(torch.ones(10)))
