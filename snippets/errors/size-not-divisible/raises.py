import torch

data = torch.tensor([1, 2, 3], dtype=torch.uint8)
data.view(torch.float32)
