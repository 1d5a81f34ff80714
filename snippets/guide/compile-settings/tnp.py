import torch
import torch._numpy as tnp

array = tnp.asarray(torch.ones(2))
print(array, tnp.mean(array, axis=0))
print((tnp.asarray([1, 2]) / 2).dtype)
print(type(array.tensor).__name__)
