import torch

for size in (4, 1):
    output = torch.zeros(size, 3, 1)
    print(output.squeeze().shape, output.squeeze(-1).shape)
