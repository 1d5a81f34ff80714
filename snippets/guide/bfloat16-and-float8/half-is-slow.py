import timeit

import numpy as np
import torch

half = np.ones(500_000, np.float16)
single = half.astype(np.float32)
tensor = torch.from_numpy(half)
torch.set_num_threads(1)

def best(function):
    return min(timeit.repeat(function, number=1, repeat=7))

print(best(lambda: half + half) > 3 * best(lambda: single + single))
print(best(lambda: half + half) > 3 * best(lambda: tensor + tensor))
