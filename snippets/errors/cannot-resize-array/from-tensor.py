import torch

array = torch.zeros(2).numpy()
array.resize(3)
