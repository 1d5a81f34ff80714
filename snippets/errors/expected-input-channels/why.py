import torch

conv = torch.nn.Conv2d(3, 8, kernel_size=3)
print(conv.weight.shape)
print(conv(torch.zeros(3, 640, 3)).shape)
