import torch

tensor = torch.arange(6).reshape(2, 3)
mask = torch.tensor([True, False, True])

print(torch.where(mask, tensor, -1))
print(torch.masked_select(tensor, mask))
print(tensor[mask.expand_as(tensor)])
