import torch

weights = torch.ones(3, requires_grad=True)
array = weights.numpy(force=True)

array[0] = 99
print(array)
print(weights)
