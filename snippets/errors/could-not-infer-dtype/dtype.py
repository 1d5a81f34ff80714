import torch

torch.tensor([0.5, None, 2.0], dtype=torch.float32)
