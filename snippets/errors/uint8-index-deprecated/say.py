import torch

tensor = torch.tensor([10, 20, 30])
index = torch.tensor([1, 0, 1], dtype=torch.uint8)

print(tensor[index.bool()], tensor[index.long()])
