import torch

print(torch.Tensor([2, 3]).shape, torch.Tensor(2, 3).shape)
print(torch.Tensor(torch.Size([2, 3])).shape)
