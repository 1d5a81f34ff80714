import torch

torch.tensor(torch.ones(2), pin_memory=True)
