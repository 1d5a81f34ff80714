import torch

output = torch.zeros(1, 1)

print(output.squeeze().shape, output.squeeze(1).shape)
