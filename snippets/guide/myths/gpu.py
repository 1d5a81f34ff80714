import torch

tensor = torch.zeros(2, device="meta")
tensor.numpy()
