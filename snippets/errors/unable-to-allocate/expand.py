import torch

big = torch.zeros(1).expand(10**17)
array = big.numpy()
print(array.shape, array.strides)
array.copy()
