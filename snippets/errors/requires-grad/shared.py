import torch

weights = torch.ones(3, requires_grad=True)
weights.detach().numpy()[0] = 99
print(weights)
