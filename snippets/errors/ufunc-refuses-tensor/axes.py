import numpy as np
import torch

tensor = torch.zeros(2, 3)
for call in (
    lambda: np.moveaxis(tensor, 0, 1),
    lambda: np.flip(tensor, 0),
):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
print(torch.movedim(tensor, 0, 1).shape, tensor.flip(0).shape)
