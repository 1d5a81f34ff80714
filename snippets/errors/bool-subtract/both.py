import torch

tensor = torch.tensor([True, False])
tensor - tensor.numpy()
