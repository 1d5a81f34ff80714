import torch

tensor = torch.zeros(2)
array = tensor.numpy()
array = array + 1
print(tensor)

array = tensor.numpy()
array += 1
print(tensor)
