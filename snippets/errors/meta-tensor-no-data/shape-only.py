import torch

tensor = torch.ones(2, device="meta")
empty = torch.empty_like(tensor, device="cpu")
print(empty.device, empty.shape)
