import torch

weights = torch.ones(2)
array = weights.numpy()
weights.untyped_storage().resize_(0)
