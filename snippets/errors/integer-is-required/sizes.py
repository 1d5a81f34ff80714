import numpy as np
import torch

for kind in (np.uint8, np.uint16, np.uint32, np.uint64):
    try:
        print(torch.tensor(kind(7)).dtype)
    except TypeError as error:
        print(kind.__name__, error)
print(torch.full((1,), np.uint64(7)).dtype)
