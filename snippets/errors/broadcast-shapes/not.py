import torch

outputs = torch.tensor([[1.0], [2.0]])
labels = torch.tensor([1.0, 2.0])
print((outputs - labels).abs().mean())
print((outputs.squeeze(1) - labels).abs().mean())
