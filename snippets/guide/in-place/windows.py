import torch

tensor = torch.zeros(5)
windows = tensor.unfold(0, 3, 1)
print(tuple(windows.shape), windows.stride())

windows += 1
print(tensor)
array = windows.numpy()
array += 1
print(tensor)
