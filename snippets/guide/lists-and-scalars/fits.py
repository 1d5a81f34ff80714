import torch

torch.tensor([300], dtype=torch.int8)
