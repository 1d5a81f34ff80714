import torch

tensor = torch.tensor([[1, 2], [3, 4]])
array = tensor.numpy()
print(array)
