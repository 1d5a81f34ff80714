import torch

tensor = torch.arange(6.0).reshape(2, 3)
array = tensor.numpy()

array[1, 2] = 99
print(tensor)
tensor[0, 0] = -1
print(array)
