import torch

ones = torch.ones(5000, dtype=torch.float16)
print(ones.cumsum(0)[-1], ones.numpy().cumsum()[-1])

pairs = torch.ones(5000, 2, dtype=torch.float16)
array = pairs.numpy()
print(pairs.sum(dim=0))
print(array.sum(axis=0), array.T.sum(axis=1))
print(array.T.copy().sum(axis=1))
