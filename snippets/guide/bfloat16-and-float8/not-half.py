import torch

weights = torch.tensor([1e10, 1e-10, 3.14], dtype=torch.bfloat16)
print(weights.half().numpy())
print(weights.float().numpy())
