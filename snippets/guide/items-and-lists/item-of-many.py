import torch

torch.tensor([1.5, 2.5, 3.5]).item()
