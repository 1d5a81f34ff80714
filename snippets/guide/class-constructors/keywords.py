import numpy as np
import torch

array = np.ones(2)
for option in {"dtype": torch.float64}, {"requires_grad": True}:
    try:
        torch.Tensor(array, **option)
    except TypeError as error:
        print(str(error).partition(", but")[0])
