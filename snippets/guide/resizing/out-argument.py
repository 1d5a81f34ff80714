import torch

tensor = torch.zeros(3)
array = tensor.numpy()
torch.ones(5, out=tensor)
