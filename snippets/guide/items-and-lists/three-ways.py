import torch

tensor = torch.tensor([[1.5, 2.5], [3.5, 4.5]])

print(tensor.tolist())
print(repr(tensor.numpy()))
print(tensor.max().item())
