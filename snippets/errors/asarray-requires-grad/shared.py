import torch

tensor = torch.ones(2, requires_grad=True)
torch.asarray(tensor, requires_grad=False)[0] = 99
print(tensor)
