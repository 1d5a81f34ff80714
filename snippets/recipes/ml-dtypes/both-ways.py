import ml_dtypes
import numpy as np
import torch

array = np.array([1, 3.14], ml_dtypes.bfloat16)
tensor = torch.from_numpy(array.view(np.uint16)).view(torch.bfloat16)
array[0] = 99
print(tensor)

bits = tensor.view(torch.uint16).numpy()
back = bits.view(ml_dtypes.bfloat16)
back[1] = -2
print(back, back.dtype, tensor)
