import numpy as np
import torch

for number in (1.0, np.float64(1)):
    try:
        torch.sin(number)
    except TypeError as error:
        print(error)
