import torch

tensor = torch.ones(4)
array = tensor.numpy()
tensor.untyped_storage().resize_(0)
