import torch

weights = torch.ones(2, requires_grad=True)
array = weights.detach().numpy()
array[0] = 99
print(weights)

half = torch.ones(2, dtype=torch.bfloat16)
print(half.float().numpy())
print(half.numpy())
