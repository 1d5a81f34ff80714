import torch

weight = torch.zeros(2, requires_grad=True)
weight += 1
