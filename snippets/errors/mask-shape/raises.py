import torch

tensor = torch.arange(6).reshape(2, 3)
tensor[torch.tensor([True, False, True])]
