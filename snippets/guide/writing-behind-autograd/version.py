import torch

tensor = torch.zeros(2)
print(tensor._version)
tensor.fill_(1)
print(tensor._version)
tensor.numpy().fill(2)
print(tensor._version, tensor)
