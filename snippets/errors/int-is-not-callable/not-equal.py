import torch

tensor = torch.ones(3, 2)
print(tensor.size == 6, tensor.numel() == 6)
