import array_api_compat.numpy as xp
import torch

tensor = torch.zeros(3)
array = xp.asarray(tensor)
tensor[0] = 99
print(type(array).__name__, array)
xp.asarray(torch.zeros(3, requires_grad=True))
