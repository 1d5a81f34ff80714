import torch

tensor = torch.tensor([1.0, 2.0])
print(tensor.numpy().real, tensor.numpy().imag, tensor.real)
tensor.imag
