import torch

tensor = torch.ones(3)
tensor.cpu.numpy()
