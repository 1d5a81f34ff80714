import numpy as np
import torch

tensor = torch.tensor([0.125, 2.5])
for x in (tensor, tensor.numpy()):
    try:
        round(x, 1)
    except TypeError as error:
        print(error)
print(torch.round(tensor, decimals=1), np.round(tensor.numpy(), 1))
