from timeit import repeat

import torch


def best(convert, size):
    tensor = torch.ones(size)
    return min(repeat(lambda: convert(tensor), number=10, repeat=5))


for convert in (torch.Tensor.numpy, lambda t: t.numpy().copy()):
    print(best(convert, 10**7) > 20 * best(convert, 10))
