import torch

tensor = torch.tensor([10, 20, 30])
mask = torch.tensor([1, 0, 1], dtype=torch.uint8)
print(tensor.masked_fill(mask.bool(), 0))
tensor.masked_fill(mask, 0)
