import torch

def reverse(tensor):
    return tensor.permute(tuple(reversed(range(tensor.ndim))))

for shape in ((), (2,), (2, 3), (2, 3, 4)):
    print(tuple(reverse(torch.zeros(shape)).shape))
