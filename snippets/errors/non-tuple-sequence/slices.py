import torch

tensor = torch.arange(6).reshape(2, 3)
slices = [slice(None)] * tensor.ndim
slices[1] = slice(0, 2)

print(tensor[tuple(slices)])
