import torch

large = torch.zeros(2**24 + 1)
large.quantile(0.5)
