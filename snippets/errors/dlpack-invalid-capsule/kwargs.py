import torch

torch.from_dlpack(torch.ones(2).__dlpack__(), copy=True)
