import torch

tensor = torch.arange(3).expand(2, 3)
tensor += 1
