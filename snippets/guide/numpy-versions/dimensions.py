import torch

tensor = torch.zeros([1] * 40)
print(tensor.numpy().ndim)
