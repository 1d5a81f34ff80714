import torch

torch.from_numpy(torch.zeros(2))
