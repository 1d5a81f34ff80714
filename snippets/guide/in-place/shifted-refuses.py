import torch

tensor = torch.arange(1000)
tensor[1:] = tensor[:-1]
