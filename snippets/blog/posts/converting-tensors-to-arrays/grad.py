import torch

weights = torch.ones(2, 3, requires_grad=True)
array = weights.detach().numpy()

print(array)
