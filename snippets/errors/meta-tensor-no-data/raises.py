import torch

tensor = torch.ones(2, device="meta")
tensor.numpy(force=True)
