import torch

tensor = torch.arange(6).reshape(2, 3)

print(tensor[torch.tensor([[0, 1], [1, 0]])].shape)
