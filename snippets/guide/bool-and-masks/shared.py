import torch

mask = torch.tensor([True, False, True])
array = mask.numpy()
array[0] = False
print(mask, array.dtype, array.itemsize)
