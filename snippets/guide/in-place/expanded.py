import torch

tensor = torch.arange(3)
array = tensor.expand(2, 3).numpy()

array[0, 0] = 9
print(array)
array += 1
print(tensor)
