import torch

tensor = torch.ones(2, requires_grad=True)
print(torch.asarray(tensor))
