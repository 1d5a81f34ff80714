import torch

for name in ("H", "mT", "mH", "T"):
    for tensor in (torch.zeros(2, 3, 4), torch.zeros(3)):
        try:
            shape = tuple(getattr(tensor, name).shape)
            print(name, tensor.ndim, shape)
        except RuntimeError:
            print(name, tensor.ndim, "refused")
