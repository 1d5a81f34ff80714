import torch

tensor = torch.tensor([1.7, 2.2])
print(tensor.to(torch.int64), tensor.long())
