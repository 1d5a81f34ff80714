import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
real, imaginary = tensor.real.numpy(), tensor.imag.numpy()

imaginary[:] = 0
print(real.strides, tensor)
