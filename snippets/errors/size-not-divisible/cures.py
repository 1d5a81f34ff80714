import torch

data = torch.zeros(4, 6, dtype=torch.uint8)
print(data[:, :4].contiguous().view(torch.float32).shape)
print(torch.tensor(1.5)[None].view(torch.uint8))
