import torch
from scipy import ndimage, signal

target = torch.zeros(3)
ndimage.uniform_filter(torch.ones(3).numpy(), output=target.numpy())
print(target)
source = torch.tensor([0.0, 3.0, 0.0])
signal.detrend(source.numpy(), overwrite_data=True)
print(source.round(decimals=3))
