from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch


def draw(number):
    rng = np.random.default_rng([0, number])
    generator = torch.Generator().manual_seed(number)
    numbers = torch.randint(100, (2,), generator=generator)
    return rng.integers(100, size=2).tolist(), numbers.tolist()


with ThreadPoolExecutor() as pool:
    print(*pool.map(draw, range(3)))
