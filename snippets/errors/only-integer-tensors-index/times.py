import torch

tensor = torch.tensor([1.0, 2.0])
try:
    [10, 20] * tensor
except TypeError as error:
    print(error)
print(torch.tensor([10, 20]) * tensor)
print([10, 20] * torch.tensor(2))
