import torch

tensor = torch.arange(3)
print(tensor.flip(0), tensor.numpy()[::-1])
tensor[::-1]
