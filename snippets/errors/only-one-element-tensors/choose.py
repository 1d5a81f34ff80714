import torch

losses = torch.tensor([0.5, 1.5])

print(losses[0].item(), losses.mean().item(), losses.tolist())
