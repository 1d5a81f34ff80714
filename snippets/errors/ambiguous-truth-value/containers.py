import torch

first, second = torch.ones(2), torch.zeros(2)
tensors = [first, second]
print(first in tensors)
try:
    second in tensors
except RuntimeError as error:
    print(error)
print(any(t is second for t in tensors))
print(any(torch.equal(t, second) for t in tensors))
