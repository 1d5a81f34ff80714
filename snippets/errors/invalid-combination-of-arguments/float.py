import numpy as np
import torch

steps = np.ceil(4.2)
try:
    torch.linspace(0, 1, steps)
except TypeError as error:
    print(str(error).split(", but")[0])
print(torch.linspace(0, 1, int(steps)))
