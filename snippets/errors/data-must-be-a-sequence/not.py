import torch

print(torch.Tensor(int(2.0)).shape)
