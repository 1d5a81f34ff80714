import torch

print(reversed(torch.arange(3)))
