import torch

tensor = torch.ones(2, requires_grad=True)
print(torch.as_tensor(tensor))
print(torch.asarray(tensor.detach()))
print(tensor)
