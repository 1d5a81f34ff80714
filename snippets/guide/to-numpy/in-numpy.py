import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
array = tensor.numpy()

array[0, 0] = 99
print(array)
print(tensor)
