import torch

layer = torch.nn.Conv2d(3, 4, kernel_size=3)
print(layer.weight.nbytes, layer.double().weight.nbytes)
