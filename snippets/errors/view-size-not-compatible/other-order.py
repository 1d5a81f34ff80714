import torch

tensor = torch.arange(6).reshape(2, 3)
print(tensor.T)
print(tensor.view(3, 2))
