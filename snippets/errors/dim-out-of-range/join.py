import torch

x = torch.tensor([1.0, 2.0])
y = torch.tensor([3.0, 4.0])
try:
    torch.cat([x, y], dim=1)
except IndexError as error:
    print(error)
print(torch.stack([x, y], dim=1))
