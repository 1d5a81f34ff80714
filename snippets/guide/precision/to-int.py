import torch

tensor = torch.tensor([2.7, -2.7, 2.5, 3.5])
print(tensor.int().numpy(), tensor.numpy().astype(int))
print(tensor.round().int().numpy())
