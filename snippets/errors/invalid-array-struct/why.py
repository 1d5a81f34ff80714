import torch


def function(x):
    print(type(x).__name__, type(x.numpy()).__name__)
    return x


torch.fx.symbolic_trace(function)
