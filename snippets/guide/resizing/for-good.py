import torch

tensor = torch.zeros(3)
print(tensor.untyped_storage().resizable())
array = tensor.numpy()
del array
print(tensor.untyped_storage().resizable())
tensor = tensor.clone()
print(tensor.untyped_storage().resizable())
