import torch

tensor, mask = torch.tensor([10, 20, 30]), torch.tensor([1.0, 0.0, 1.0])

print(tensor[mask.bool()], tensor[mask.long()])
