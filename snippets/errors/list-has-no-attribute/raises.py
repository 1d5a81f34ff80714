import torch

outputs = [torch.ones(2), torch.zeros(2)]
outputs.numpy()
