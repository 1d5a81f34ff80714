import torch

tensor = torch.tensor([1.5, 2.5]).sum()
array = tensor.numpy()

for value in (tensor, tensor[()], array, array[()]):
    print(type(value).__name__, repr(value))
print(type(tensor.item()).__name__, repr(tensor.item()))
