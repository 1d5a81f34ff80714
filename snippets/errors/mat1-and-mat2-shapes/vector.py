import torch

weight, row = torch.zeros(2, 3), torch.zeros(2)
print((row @ weight).shape)
weight @ row
