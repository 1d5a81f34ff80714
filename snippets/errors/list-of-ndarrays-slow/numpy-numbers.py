import warnings
from timeit import repeat

import numpy as np
import torch

def best(convert):
    return min(repeat(lambda: convert(numbers), number=1, repeat=5))

warnings.simplefilter("error")
for dtype in (np.float32, np.int64):
    numbers = [dtype(number) for number in range(20_000)]
    array = best(lambda numbers: torch.from_numpy(np.array(numbers)))
    print(torch.tensor(numbers).dtype, best(torch.tensor) > 3 * array)
