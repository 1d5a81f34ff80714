import torch

try:
    torch.linalg.inv(torch.ones(2, 3))
except RuntimeError:
    print("not singular: not even square")
print(issubclass(torch.OutOfMemoryError, RuntimeError))
