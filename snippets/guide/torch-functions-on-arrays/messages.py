import numpy as np
import torch

array, tensor = np.ones(2, dtype=np.float32), torch.ones(2)
for call in (
    lambda: torch.nn.Linear(2, 1)(array),
    lambda: tensor.add(array),
    lambda: torch.max(array, dim=0),
    lambda: torch.cat([tensor, array]),
    lambda: torch.nn.functional.mse_loss(tensor, array),
):
    try:
        call()
    except TypeError as error:
        print(str(error).split(", but expected one of")[0])
