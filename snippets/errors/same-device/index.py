import torch

table = torch.ones(3)
positions = torch.tensor([0, 2], device="meta")
print(table.to(positions.device)[positions].device)
