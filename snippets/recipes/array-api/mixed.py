import numpy as np
import torch
from array_api_compat import array_namespace

tensor, array = torch.ones(2), np.zeros(2)
try: array_namespace(tensor, array)
except TypeError as error: print(str(error)[:36])

xp = array_namespace(tensor)
moved = xp.asarray(array, device=tensor.device)
array[0] = 99
print(moved, xp.astype(moved, tensor.dtype).dtype)
