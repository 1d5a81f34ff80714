import numpy as np
import torch

array = np.ones(2)
print(torch.vmap(torch.sin)(torch.as_tensor(array)))
for call in (torch.vmap(torch.sin), torch.func.grad(torch.sum)):
    try:
        call(array)
    except ValueError as error:
        print(str(error).partition(". We")[0])
