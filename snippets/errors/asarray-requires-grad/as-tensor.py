import torch

tensor = torch.ones(2, requires_grad=True) * 2
print(torch.as_tensor(tensor) is tensor)
