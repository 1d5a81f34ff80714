import torch

torch.tensor("0.5")
