import torch

torch.ones(3, device="meta").pin_memory()
