import numpy as np
import torch

tensor = torch.ones(2)
for call in (
    lambda: tensor.numpy(True),
    lambda: tensor.numpy(dtype=np.float64),
    lambda: tensor.numpy(copy=True),
):
    try:
        call()
    except TypeError as error:
        print(error)
print(tensor.numpy().astype(np.float64))
