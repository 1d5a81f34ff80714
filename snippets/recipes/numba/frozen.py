import torch
from numba import njit

weights, large = torch.ones(2), torch.ones(300_000)
array, big = weights.numpy(), large.numpy()

by_name = njit(lambda: (array[0], big[0]))
by_argument = njit(lambda array, big: (array[0], big[0]))
for _ in range(2):
    print(by_name(), by_argument(array, big))
    weights.mul_(5), large.mul_(5)
