import torch

data = torch.tensor([1, 2], dtype=torch.int32)
print(data.view(torch.float32), data.float())
