import torch

tensor = torch.tensor([[1, 2, 3], [4, 5, 6]])
array = tensor.numpy()

print(array)
