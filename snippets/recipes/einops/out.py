import torch
from einops import asnumpy, rearrange

weights = torch.zeros(2, 2, requires_grad=True)
turned = rearrange(weights, "i j -> j i")
array = asnumpy(turned)
print(turned.requires_grad, type(array).__name__)
array[0, 1] = 5
print(weights)
