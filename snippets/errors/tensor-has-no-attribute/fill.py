import torch

tensor = torch.zeros(2)
tensor.fill_(7)
print(tensor)
