import torch

nested = torch.nested.nested_tensor([torch.ones(2), torch.zeros(3)])
nested.numpy()
