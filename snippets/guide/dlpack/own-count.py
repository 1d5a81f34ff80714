import torch

tensor = torch.ones(2)
other = torch.from_dlpack(tensor)
other.add_(1)
print(other is tensor, tensor)
print(tensor._version, other._version)
