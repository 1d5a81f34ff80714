import torch

tensor = torch.tensor([2**63, 5], dtype=torch.uint64)
print(tensor.sum().view(torch.uint64), tensor.numpy().sum())
tensor.sum(dtype=torch.uint64)
