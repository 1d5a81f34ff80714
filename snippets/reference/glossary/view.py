import torch

tensor = torch.zeros(3)
view, copy = tensor.numpy(), tensor.numpy().copy()
tensor[0] = 1
print(view, copy)
