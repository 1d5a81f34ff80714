import torch

tensor = torch.zeros(3).share_memory_()
array = tensor.numpy()
tensor.resize_(1000)
