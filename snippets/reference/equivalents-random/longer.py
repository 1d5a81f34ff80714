import numpy as np
import torch


def numpy_normal(count):
    return np.random.default_rng(0).standard_normal(count)


for draw in numpy_normal, torch.rand, torch.randn:
    for few, many in (8, 12), (8, 16), (100, 200):
        torch.manual_seed(0)
        first = draw(few).tolist()
        torch.manual_seed(0)
        stay = np.equal(first, draw(many)[:few].tolist()).sum()
        print(draw.__name__, few, many, stay)
