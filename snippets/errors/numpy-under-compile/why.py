import torch


class Named(torch.Tensor):
    pass


print(torch.ones(2).as_subclass(Named).numpy())
