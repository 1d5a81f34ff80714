from timeit import repeat

import torch


def best(convert, data):
    return min(repeat(lambda: convert(data), number=1, repeat=5))


tensor = torch.ones(10**6)
array, numbers = tensor.numpy(), tensor.tolist()
view = best(torch.from_numpy, array)
print(best(torch.Tensor.tolist, tensor) > 100 * view)
print(best(torch.tensor, numbers) > 100 * view)
