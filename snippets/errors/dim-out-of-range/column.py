import torch

output = torch.zeros(3, 1)
labels = torch.tensor([1.0, 2.0, 3.0])
print((output - labels).shape, (output - labels.unsqueeze(1)).shape)
