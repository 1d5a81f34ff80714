import timeit
import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
arrays = [np.ones(1000, dtype=np.float32) for _ in range(1000)]

slow = min(timeit.repeat(lambda: torch.tensor(arrays), number=1))
fast = min(timeit.repeat(
    lambda: torch.from_numpy(np.stack(arrays)), number=1))
print("more than 5 times slower:", slow > 5 * fast)
