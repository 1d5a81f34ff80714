import torch

array = torch.zeros((1,) * 64).numpy()
print(array.ndim)
torch.zeros((1,) * 65).numpy()
