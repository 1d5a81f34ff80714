import torch

series = torch.arange(5)
series[1:] = series[:-1].clone()
print(series)
print(torch.arange(5).roll(1))
