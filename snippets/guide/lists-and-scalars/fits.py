import torch

print(torch.tensor([1e40]), torch.tensor([1.7], dtype=torch.int8))
torch.tensor([300], dtype=torch.int8)
