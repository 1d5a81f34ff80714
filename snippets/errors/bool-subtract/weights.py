import torch

mask = torch.tensor([True, False, True])
losses = torch.tensor([1.0, 2.0, 3.0])
print(1 - 0.5 * mask)
print(1 - mask.float())
print(losses * ~mask)
