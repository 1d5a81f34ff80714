import torch

codes = torch.arange(3)
print(torch.nn.Parameter(codes, requires_grad=False))
torch.nn.Parameter(codes)
