import torch

tensor = torch.arange(3.0)
array = tensor.numpy()
part = array[1:]

print(array.base, array.base is tensor)
print(part.base is array)
del tensor, array
print(part.base.base)
