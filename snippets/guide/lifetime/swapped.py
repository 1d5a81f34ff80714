import torch

weights, other = torch.zeros(2), torch.ones(2)
array = weights.numpy()
torch.utils.swap_tensors(weights, other)
array[0] = 9
print(weights, other)
