import numpy as np
import torch


def product(array, tensor):
    return array * tensor


compiled = torch.compile(product, backend="eager", fullgraph=True)
array, weights = np.ones(2), torch.ones(2, requires_grad=True)
print(compiled(array, weights))
product(array, weights)
