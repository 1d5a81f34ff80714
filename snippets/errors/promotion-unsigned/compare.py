import torch

ids = torch.tensor([7, 8], dtype=torch.uint32)
print(ids == 7)
print(ids.long() == torch.tensor([7, 9]))
