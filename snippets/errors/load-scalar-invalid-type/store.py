import torch

try:
    torch.tensor([1, 2], dtype=torch.uint4)
except RuntimeError as error:
    print(error)
tensor = torch.tensor([1, 2], dtype=torch.uint8).view(torch.uint4)
print(tensor.dtype, tensor.shape)
