import torch

torch.tensor([torch.ones(2), torch.zeros(2)])
