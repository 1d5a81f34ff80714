import torch

x = torch.ones(2)
value, tangent = torch.func.jvp(torch.floor, (x,), (x,))
print(tangent.numpy())
