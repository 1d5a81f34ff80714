import torch

tensor = torch.tensor([3, 4])
print(next(iter(tensor)))
next(tensor)
