import torch

tensor = torch.tensor([3, 4])

print(list(tensor))
print(list(tensor.numpy()))
print(tensor.tolist())
