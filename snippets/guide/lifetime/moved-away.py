import torch

tensor = torch.arange(3.0)
array = tensor.numpy()

tensor.data = torch.full((3,), 7.0)
print(tensor, array)
tensor.set_(torch.full((3,), 8.0))
print(tensor, array)
