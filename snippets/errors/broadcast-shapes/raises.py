import torch

image = torch.ones(3, 4, 5)
mean = torch.tensor([0.5, 0.25, 0.0])
image - mean
