import torch

tensor = torch.tensor([0.5, 1.5])
print(list(tensor.numpy()))
print(tensor.tolist())
