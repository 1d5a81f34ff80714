import torch

tensor = torch.zeros(2, 3, 4)
print(tensor.transpose(1, 2).shape)
tensor.transpose()
