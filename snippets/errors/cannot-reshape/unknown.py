import torch

empty = torch.zeros(0, 3)
print(empty.flatten(start_dim=1).shape)
empty.reshape(0, -1)
