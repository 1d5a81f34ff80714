import numpy as np
import torch

for name in ("sum", "prod", "mean"):
    for value in (np.array(1.0), torch.tensor(1.0)):
        try:
            print(name, getattr(value, name)(axis=0))
        except IndexError as error:
            print(name, error)
try:
    torch.tensor(1.0).size(0)
except IndexError as error:
    print(error)
