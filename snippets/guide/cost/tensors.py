from timeit import repeat

import numpy as np
import torch


def best(convert):
    return min(repeat(convert, number=1, repeat=5))


tensor = torch.ones(2000)
numbers = best(lambda: np.array(tensor.tolist()))
tensors = best(lambda: np.array(list(tensor)))
print(tensors > 10 * numbers, numbers > 10 * best(tensor.numpy))
