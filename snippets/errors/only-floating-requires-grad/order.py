import torch

weight = torch.tensor([1, 2], requires_grad=True).float()
