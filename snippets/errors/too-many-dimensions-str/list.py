import torch

torch.tensor(["0.5", "1.5"])
