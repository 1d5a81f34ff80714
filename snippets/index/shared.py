import torch

tensor = torch.zeros(3)
array = tensor.numpy()
copy = tensor.numpy().copy()

array[0] = 7
copy[1] = 8
print(tensor)
