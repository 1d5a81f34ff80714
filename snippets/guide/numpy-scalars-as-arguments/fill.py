import numpy as np
import torch

mask, tensor = torch.tensor([True, False]), torch.ones(2)
print(torch.where(mask, tensor, np.float64(5)))
print(tensor.clone().fill_(np.float32(2)))
print(tensor.masked_fill(mask, np.int64(7)))
for call in (
    lambda: torch.where(mask, tensor, np.zeros(2)),
    lambda: tensor.fill_(np.array(3.0)),
):
    try:
        call()
    except TypeError as error:
        print(str(error).partition(", but")[0])
