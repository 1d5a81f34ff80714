import torch

tensor = torch.zeros(3, 4, dtype=torch.complex64)
array = tensor.numpy()[1:].T.imag
corner = torch.from_numpy(array)[2:].diagonal()

corner += 7
print(tensor.imag)
print(array.strides, corner.stride())
