import torch

mask = torch.tensor([1, 0], dtype=torch.uint8)
torch.tensor([10, 20]).masked_select(mask)
