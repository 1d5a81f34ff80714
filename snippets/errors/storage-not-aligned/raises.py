import torch

data = torch.zeros(9, dtype=torch.uint8)
data[1:].view(torch.float32)
