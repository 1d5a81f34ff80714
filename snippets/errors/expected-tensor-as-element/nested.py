import torch

row = [torch.tensor([1, 2]), torch.tensor([3, 4])]
nested = [row, row]
print(torch.stack([torch.stack(row) for row in nested]).shape)
torch.stack(nested)
