import torch

layer = torch.nn.LazyLinear(2)
layer.weight.numpy(force=True)
