import torch

tensor = torch.ones(3)
array = tensor.numpy()

tensor += 1
print(array)
tensor = tensor + 1
print(array, tensor.numpy())
