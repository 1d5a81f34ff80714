import torch

tensor = torch.arange(6).reshape(2, 3)

print(tensor.flip(0))
print(torch.flip(tensor, dims=[0, 1]))
