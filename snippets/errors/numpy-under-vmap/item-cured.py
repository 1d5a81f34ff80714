import torch

def pair(x):
    return torch.stack([x, torch.where(x > 0, x, -x)])

print(torch.vmap(pair)(torch.tensor([3.0, -2.0])).numpy())
