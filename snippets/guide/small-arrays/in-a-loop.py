from timeit import repeat

import torch

def best(values):
    return min(repeat(lambda: sum(values), number=3, repeat=5))
tensor = torch.ones(3000)
array, numbers = tensor.numpy(), tensor.tolist()
print(best(tensor) > 3 * best(array), best(array) > best(numbers))
print(sum(numbers), tensor.sum())
