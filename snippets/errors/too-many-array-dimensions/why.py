import torch

print(torch.ones((1,) * 64).numpy().ndim, torch.ones((1,) * 65).ndim)
