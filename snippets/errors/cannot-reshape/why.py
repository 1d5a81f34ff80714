import torch

tensor = torch.arange(6)
print(tensor.reshape(2, 3).shape, tensor.reshape(-1, 2).shape)
print(tensor.numel() % 4)
