import numpy as np
import torch

tensor, array = torch.ones(2).bfloat16(), np.ones(2, np.float32)
print(tensor == array, tensor + np.float32(1))
print(tensor + torch.from_numpy(array))
array[0] = tensor[0]
for call in (lambda: tensor + array, lambda: np.float32(tensor[0]),
             lambda: np.copyto(array, tensor), lambda: array + tensor):
    try:
        call()
    except TypeError as error:
        print(str(error)[:59])
