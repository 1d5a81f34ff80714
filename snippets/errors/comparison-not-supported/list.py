import torch

tensor = torch.tensor([1, 2])

print(tensor == [1, 2], tensor == torch.tensor([1, 2]))
