import numpy as np
import torch

tensor = torch.zeros(2)
np.sqrt([1.0, 4.0], out=tensor.numpy())
np.add.at(tensor.numpy(), [0, 0], 10)
print(tensor)
for call in (
    lambda: np.sqrt([1.0, 4.0], out=tensor),
    lambda: np.add.at(tensor, [0, 0], 10),
):
    try:
        call()
    except TypeError as error:
        print(error)
