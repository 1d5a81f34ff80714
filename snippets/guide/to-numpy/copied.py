import torch

tensor = torch.zeros(3)
array = tensor.numpy().copy()

tensor += 1
print(array, tensor)
