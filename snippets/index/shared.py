import torch

tensor = torch.zeros(3)
array = tensor.numpy()

array[0] = 7
print(tensor)

copy = tensor.numpy().copy()
copy[1] = 8
print(tensor)
