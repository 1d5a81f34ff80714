import torch

layer = torch.nn.Linear(3, 1)
layer.weight = layer.weight * 0.5
