import torch

tensor = torch.arange(6)
print(tensor.reshape(2, 3, order="F"))
