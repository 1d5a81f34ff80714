import torch

torch.ones(2).numpy(dtype="float64")
