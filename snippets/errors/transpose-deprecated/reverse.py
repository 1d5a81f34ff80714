import torch

def reverse(tensor):
    return tensor.permute(*range(tensor.ndim - 1, -1, -1))

for shape in ((), (2,), (2, 3), (2, 3, 4)):
    print(tuple(reverse(torch.zeros(shape)).shape))
