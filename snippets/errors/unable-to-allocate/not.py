import torch

tensor = torch.ones(3)
array = tensor.numpy()
del tensor
print(array.sum())
