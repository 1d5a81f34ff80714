import torch

tensor = torch.ones(3, device="meta")
tensor.numpy()
