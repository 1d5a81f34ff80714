import torch
from torch import nn

layer = nn.Linear(2, 3)
layer.register_forward_hook(
    lambda layer, args, output: print(output.numpy()))
layer(torch.ones(4, 2))
