import torch

depth = torch.tensor([1, 65535], dtype=torch.uint16)
print(depth * depth)
depth + depth
