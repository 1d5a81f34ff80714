import torch

image = torch.arange(12).view(2, 2, 3)
print(image.permute(2, 0, 1)[0])
print(image.reshape(3, 2, 2)[0])
