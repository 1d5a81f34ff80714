import torch

tensor = torch.tensor([1.5, 2.5]).sum()
array = tensor.numpy()

for value in (tensor, array, array[()], tensor.item()):
    print(type(value).__name__, repr(value))
