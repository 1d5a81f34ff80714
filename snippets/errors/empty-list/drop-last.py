import torch
from torch.utils.data import DataLoader

samples = torch.ones(5, 3)
print(len(DataLoader(samples, batch_size=8, drop_last=True)))
loader = DataLoader(samples, batch_size=8)
print(torch.cat(list(loader)).shape)
