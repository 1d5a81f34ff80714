import torch

images, one = torch.ones(2, 3), torch.zeros(1, 3)
try:
    torch.cat([images, one], dim=1)
except RuntimeError as error:
    print(error)
print(torch.cat([images, one], dim=0).shape)
