import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0])
for number in (1.5, np.float64(1.5)):
    print(torch.mul(number, tensor), torch.searchsorted(tensor, number))
    try:
        torch.sin(number)
    except TypeError as error:
        print(error)
