import torch

total = torch.tensor(0.0)
total += torch.tensor(0.5)
print(total)

total = torch.tensor(0)
total += torch.tensor(0.5)
