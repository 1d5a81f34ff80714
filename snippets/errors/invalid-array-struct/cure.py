import torch


def function(x):
    return torch.sin(x)  # not np.sin(x)


traced = torch.fx.symbolic_trace(function)
print(traced(torch.zeros(2)).numpy())
